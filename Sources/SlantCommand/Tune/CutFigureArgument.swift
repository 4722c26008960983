public import ArgumentParser
public import Tuning

/// `--cut` takes a figure by its name.
extension CutFigure: ExpressibleByArgument {}
