using System.Collections.Immutable;
using System.Text.Json;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>The rules behind a decision as JSON, each with its proof and its source.</summary>
internal sealed class ReasonJson(Utf8JsonWriter writer, Decision decision, FactText facts)
{
    private readonly ReasonReport report = new(decision, facts);

    public void WriteAll()
    {
        writer.WriteStartArray("reasons");
        foreach (var reason in decision.Reasons)
            Write(reason);
        writer.WriteEndArray();
    }

    private void Write(Reason reason)
    {
        var rule = reason.Rule;
        writer.WriteStartObject();
        writer.WriteString("rule", rule.Id);
        writer.WriteString("state", SnakeCase.Of(reason.State));
        writer.WriteString("effect", SnakeCase.Of(rule.Effect));
        writer.WriteString("dimension", SnakeCase.Of(rule.Dimension));
        writer.WriteString("title", rule.Title.In(facts.Language));
        writer.WriteString("message", report.MessageOf(reason));
        if (report.RemedyOf(rule) is { } remedy)
            writer.WriteString("remedy", remedy);
        WriteTexts("duties", report.DutiesOf(rule));
        WriteFacts(reason);
        WriteCitations(Citation.Of(rule, facts.Language));
        WriteCautions(Caution.Of(rule, decision.AsOf));
        if (reason.State == RuleState.Overridden || reason.IsContested)
            WriteTexts("overridden_by", reason.OverriddenBy.Select(r => r.Id));
        if (reason.IsContested)
            writer.WriteBoolean("contested", true);
        WriteChanges(reason.SmallestChange);
        writer.WriteEndObject();
    }

    private void WriteFacts(Reason reason)
    {
        writer.WriteStartArray("facts");
        foreach (var row in ProofRow.Of(reason.Proof))
        {
            var fact = row.Leaf.Test.Fact;
            writer.WriteStartObject();
            FactJson.WriteFact(writer, fact, facts);
            FactJson.WriteKnown(writer, decision.Sheet, fact, facts);
            writer.WriteString("origin", SnakeCase.Of(row.Leaf.Origin));
            writer.WriteString("required", facts.Expectation(row.Leaf.Test, row.Negated));
            writer.WriteString("truth", SnakeCase.Of(row.Truth));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>A rule may rest on several clauses: the first is the citation, the others stand beside it.</summary>
    private void WriteCitations(ImmutableArray<Citation> citations)
    {
        if (citations.IsEmpty)
            return;
        writer.WritePropertyName("citation");
        Write(citations[0]);
        if (citations.Length == 1)
            return;
        writer.WriteStartArray("further_citations");
        foreach (var citation in citations.Skip(1))
            Write(citation);
        writer.WriteEndArray();
    }

    private void Write(Citation citation)
    {
        writer.WriteStartObject();
        writer.WriteString("clause", citation.Clause);
        writer.WriteString("document", citation.Document);
        writer.WriteString("section", citation.Section);
        writer.WriteString("locator", citation.Locator);
        writer.WriteString("authority", SnakeCase.Of(citation.Authority));
        writer.WriteString("issuer", citation.Issuer);
        writer.WriteStartObject("in_force");
        if (citation.From is { } from)
            writer.WriteString("from", from);
        if (citation.To is { } to)
            writer.WriteString("to", to);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteCautions(ImmutableArray<Caution> cautions)
    {
        if (cautions.IsEmpty)
            return;
        writer.WriteStartArray("cautions");
        foreach (var caution in cautions)
        {
            writer.WriteStartObject();
            writer.WriteString("code", caution.Code);
            writer.WriteString("text", caution.Text.In(facts.Language));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteChanges(ImmutableArray<Change> changes)
    {
        if (changes.IsEmpty)
            return;
        writer.WriteStartArray("smallest_change");
        foreach (var change in changes)
        {
            writer.WriteStartObject();
            FactJson.WriteFact(writer, change.Fact, facts);
            writer.WriteString("from", facts.Value(change.Fact, change.From));
            writer.WriteString("to", facts.Target(change));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteTexts(string name, IEnumerable<string> texts)
    {
        if (!texts.Any())
            return;
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
