public import ArgumentParser
public import Tuning

/// `--format` and `--level` of `check` take their words by name.
extension CheckFormat: ExpressibleByArgument {}
extension CheckLevel: ExpressibleByArgument {}
