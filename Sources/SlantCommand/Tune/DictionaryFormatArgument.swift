public import ArgumentParser
public import Tuning

/// `--from` takes a dictionary format by its name.
extension DictionaryFormat: ExpressibleByArgument {}
