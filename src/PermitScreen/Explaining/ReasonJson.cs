using System.Collections.Immutable;
using System.Text.Json;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>
/// <c>reasons</c>, <c>deferred</c> and <c>unconcerned</c>: the rules behind a decision, and those that wait. The proof of a rule names its
/// facts by id; their labels and values stand once, in <c>facts</c>.
/// </summary>
internal sealed class ReasonJson(Utf8JsonWriter writer, Decision decision, FactText facts, DecisionDetail detail)
{
    /// <summary>Open rules that the compact form names; the others it counts.</summary>
    private const int FirstOpen = 3;

    /// <summary>The state of an undetermined rule that waits behind another.</summary>
    private const string Waiting = "waiting";

    private readonly ReasonReport report = new(decision, facts);
    private readonly bool isFull = detail == DecisionDetail.Full;

    public void WriteAll()
    {
        writer.WriteStartArray("reasons");
        foreach (var reason in Written)
            Write(reason);
        writer.WriteEndArray();
        WriteWaiting("deferred", decision.Deferred);
        if (isFull)
            WriteWaiting("unconcerned", decision.Unconcerned);
    }

    /// <summary>How many rules the compact form leaves out.</summary>
    public static int OpenLeftOut(Decision decision) => Math.Max(0, decision.Reasons.Count(IsOpen) - FirstOpen);

    private IEnumerable<Reason> Written => isFull ? decision.Reasons : [.. decision.Reasons.Where(r => !IsOpen(r)), .. FirstOfOpen()];

    private static bool IsOpen(Reason reason) => reason.State == RuleState.Undetermined;

    /// <summary>What asks for itself before what waits behind it.</summary>
    private List<Reason> FirstOfOpen()
    {
        var open = decision.Reasons.Where(IsOpen).ToList();
        List<Reason> first = [.. open.Where(r => r.Behind is null).Take(FirstOpen)];
        first.AddRange(open.Where(r => r.Behind is not null).Take(FirstOpen - first.Count));
        return first;
    }

    /// <summary>
    /// The proof as it is written: of a rule that fires every test that makes it fire, of one that is open what keeps it open, for the rest
    /// holds already or no longer matters.
    /// </summary>
    public static IEnumerable<ProofRow> RowsOf(Reason reason) => reason.State switch
    {
        RuleState.Fires => ProofRow.Of(reason.Proof),
        RuleState.Undetermined => ProofRow.Of(reason.Proof).Where(r => r.Truth == Truth.Unknown),
        _ => [],
    };

    private void Write(Reason reason)
    {
        var rule = reason.Rule;
        writer.WriteStartObject();
        writer.WriteString("rule", rule.Id);
        writer.WriteString("state", reason.Behind is null ? SnakeCase.Of(reason.State) : Waiting);
        if (reason.Behind is { } head)
            writer.WriteString("behind", head.Id);
        writer.WriteString("effect", SnakeCase.Of(reason.Effect));
        writer.WriteString("dimension", SnakeCase.Of(rule.Dimension));
        ThingNames.WriteNumbers(writer, reason.Things);
        if (isFull)
            WriteTexts(reason);
        if (reason.IsContested)
            writer.WriteBoolean("contested", true);
        if (reason.AwaitsException)
            writer.WriteBoolean("awaits_exception", true);
        if (reason.State == RuleState.Overridden || reason.IsContested)
            WriteList("overridden_by", reason.OverriddenBy.Select(r => r.Id));
        if (isFull)
            WriteChanges(reason.SmallestChange);
        writer.WriteEndObject();
    }

    private void WriteTexts(Reason reason)
    {
        var rule = reason.Rule;
        writer.WriteString("title", rule.Title.In(facts.Language));
        writer.WriteString("message", report.MessageOf(reason));
        if (rule.Note is { } note)
            writer.WriteString("how_we_read_it", note.In(facts.Language));
        // What is not demanded yet asks nothing of the applicant.
        if (reason.State == RuleState.Fires)
        {
            if (report.RemedyOf(reason) is { } remedy)
                writer.WriteString("remedy", remedy);
            WriteList("duties", report.DutiesOf(reason));
        }

        if (reason.State is RuleState.Fires or RuleState.Undetermined)
            WriteProof(reason);
        WriteCitations(Citation.Of(rule, facts.Language, reason.Sheet));
        RuleJson.WriteInterpretations(writer, rule.Interpretations, decision.RuleSet, facts.Language);
        if (Caution.Of(rule, decision.AsOf) is { IsEmpty: false } cautions)
            CautionJson.Write(writer, cautions, facts.Language, detail);
    }

    private void WriteProof(Reason reason)
    {
        writer.WriteStartArray("facts");
        foreach (var row in RowsOf(reason))
        {
            writer.WriteStartObject();
            writer.WriteString("fact", row.Leaf.Test.Fact.Id);
            writer.WriteString("required", facts.Expectation(row.Leaf.Test, row.Negated));
            writer.WriteString("truth", SnakeCase.Of(row.Truth));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteWaiting(string name, ImmutableArray<Reason> waiting)
    {
        writer.WriteStartArray(name);
        foreach (var reason in waiting)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", reason.Rule.Id);
            writer.WriteString("effect", SnakeCase.Of(reason.Effect));
            if (isFull)
            {
                writer.WriteString("title", reason.Rule.Title.In(facts.Language));
                writer.WriteString("message", report.MessageOf(reason));
                if (Citation.Of(reason.Rule, facts.Language) is [var citation, ..])
                    writer.WriteString("clause", citation.Clause);
            }

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
        if (citation.Strength is { } strength)
            writer.WriteString("strength", SnakeCase.Of(strength));
        writer.WriteStartObject("in_force");
        if (citation.From is { } from)
            writer.WriteString("from", from);
        if (citation.To is { } to)
            writer.WriteString("to", to);
        if (citation.CheckedTo is { } last)
            writer.WriteString("checked_to", last);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteChanges(ImmutableArray<Change> changes)
    {
        if (changes.IsEmpty)
            return;
        writer.WriteStartArray("smallest_change");
        foreach (var change in changes)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", change.Fact.Id);
            writer.WriteString("from", facts.Value(change.Fact, change.From));
            writer.WriteString("to", facts.Target(change));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteList(string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
