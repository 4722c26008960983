public import ArgumentParser
public import Tuning

/// `--by` takes a level by its name.
extension RuleLevel: ExpressibleByArgument {}

/// `--as` takes a form by its name.
extension GoldForm: ExpressibleByArgument {}
