public import ArgumentParser
public import Tuning

/// `--format` takes a table format by its name.
extension TableFormat: ExpressibleByArgument {}
