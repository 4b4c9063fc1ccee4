using PermitScreen.Explaining;

namespace PermitScreen.Cli.Batch;

/// <summary>A decision a line as JSON; of a bad row the same object with its problems and no verdict.</summary>
internal sealed class NdjsonFormat(Language language, DecisionDetail detail) : BatchFormat
{
    protected override string Text(BatchResult result) => result.Decision is { } decision
        ? DecisionJson.Write(decision, language, indented: false, detail)
        : DecisionJson.WriteError(result.Id, result.Line, result.Faults, language, indented: false);
}
