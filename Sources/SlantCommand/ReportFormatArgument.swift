public import ArgumentParser
public import Reporting

/// `--format` takes a format by its name.
extension ReportFormat: ExpressibleByArgument {}
