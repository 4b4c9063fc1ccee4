namespace PermitScreen.Web.Log;

/// <summary>Something that is wrong with the log.</summary>
/// <param name="Sequence">of the row that it is about</param>
internal sealed record LogFinding(LogFault Fault, long Sequence, long? Other = null)
{
    public Bilingual Text => Fault switch
    {
        LogFault.Changed => new($"第 {Sequence} 行被改动", $"row {Sequence} was changed"),
        LogFault.PayloadChanged => new($"第 {Sequence} 行的事实或判定被改动", $"the facts or the decision of row {Sequence} were changed"),
        LogFault.PayloadMissing => new($"第 {Sequence} 行的事实或判定缺失", $"the facts or the decision of row {Sequence} are missing"),
        LogFault.Missing => new(
            Other is { } last && last > Sequence ? $"第 {Sequence} 至 {last} 行缺失" : $"第 {Sequence} 行缺失",
            Other is { } to && to > Sequence ? $"rows {Sequence} to {to} are missing" : $"row {Sequence} is missing"),
        LogFault.Exchanged => new($"第 {Sequence} 行与第 {Other} 行互换", $"rows {Sequence} and {Other} were exchanged"),
        LogFault.Unconnected => new($"第 {Sequence} 行不接续前一行", $"row {Sequence} does not follow on the row before it"),
        LogFault.CutOff => new($"日志在第 {Sequence} 行之后被截断：留存的末行为第 {Other} 行", $"the log was cut off after row {Sequence}: the head that was kept is row {Other}"),
        _ => new($"第 {Sequence} 行不是留存的末行：其前（含）的日志被重写", $"row {Sequence} is not the head that was kept: the log up to it was rewritten"),
    };
}

/// <summary>What can be wrong with the log.</summary>
internal enum LogFault
{
    /// <summary>The row does not have its hash.</summary>
    Changed,

    /// <summary>The row has its hash, and the facts or the decision do not have their digest.</summary>
    PayloadChanged,

    /// <summary>They are gone and it was not for the end of their time: then all of them go, and only those of anonymous callers.</summary>
    PayloadMissing,

    Missing,

    Exchanged,

    Unconnected,

    /// <summary>The head that was kept is not reached.</summary>
    CutOff,

    /// <summary>The row of the head that was kept has another hash.</summary>
    Rewritten,
}
