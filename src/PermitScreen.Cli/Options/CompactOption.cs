using System.CommandLine;
using PermitScreen.Explaining;

namespace PermitScreen.Cli.Options;

/// <summary>Leaves the texts and proofs out of a decision's JSON.</summary>
internal sealed class CompactOption : Option<bool>
{
    public CompactOption()
        : base("--compact") =>
        Description = "JSON 只写结论和编号，不写文字和证明。JSON without texts and proofs, rules by their ids.";

    public DecisionDetail Of(ParseResult parse) => parse.GetValue(this) ? DecisionDetail.Compact : DecisionDetail.Full;
}
