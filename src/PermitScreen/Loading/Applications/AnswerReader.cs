using PermitScreen.Diagnostics;
using PermitScreen.Facts;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading.Applications;

/// <summary>Reads single answers as a person types them, with the same words and units as applications.</summary>
/// <example><code>
/// new AnswerReader(ruleSet).Read(capacity, "24.43 兆瓦", SourcePlace.Whole("answer")).Fact // 34.9 t/h
/// </code></example>
internal sealed class AnswerReader(RuleSet ruleSet)
{
    /// <param name="place">what diagnostics show</param>
    public AnswerResult Read(Fact fact, string text, SourcePlace place)
    {
        var diagnostics = new DiagnosticList();
        var node = new ScalarNode(text.Trim(), true, place);
        var given = new FactValueReader(ruleSet.Tables, diagnostics, ruleSet).Read(fact, node);
        if (given is null && diagnostics.Count == 0 && !FactValueReader.MeansUnknown(node))
            diagnostics.Add(RuleFaults.WrongNode, place, Expected.Value);
        if (given is not null)
            given = CatalogueNumbers.Read(given, ruleSet, diagnostics);
        return new AnswerResult(given, diagnostics.Sorted());
    }

    /// <param name="name">id, alias or label of the fact</param>
    public AnswerResult Read(string name, string text, SourcePlace place)
    {
        if (ruleSet.Vocabulary.Find(name.Trim()) is { } fact)
            return Read(fact, text, place);
        var suggestion = ruleSet.Vocabulary.Suggest(name);
        return new AnswerResult(null, [new Diagnostic(ApplicationFaults.UnknownFact, place, [name], suggestion)]);
    }
}

/// <summary>What was read of an answer.</summary>
/// <param name="Fact">null for 不清楚, which is no fault, and after a fault</param>
/// <param name="Diagnostics">what is wrong with the answer</param>
internal sealed record AnswerResult(GivenFact? Fact, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The person does not know, which is no fault.</summary>
    public bool IsUnknown => Fact is null && Diagnostics.Count == 0;
}
