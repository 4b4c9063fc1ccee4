using System.CommandLine;

namespace PermitScreen.Cli.Options;

/// <summary>From which verdict on the exit code is 1, for scripts.</summary>
internal sealed class FailOnOption : Option<string?>
{
    public FailOnOption()
        : base("--fail-on")
    {
        Description = "结论达到该级别时退出码为 1。Exit with 1 when the verdict is at least this.";
        HelpName = "notify|reject";
        this.AcceptOnlyFromAmong("notify", "reject");
    }

    public bool IsReached(ParseResult parse, Verdict verdict) => parse.GetValue(this) switch
    {
        "notify" => verdict >= Verdict.Notify,
        "reject" => verdict >= Verdict.Reject,
        _ => false,
    };
}
