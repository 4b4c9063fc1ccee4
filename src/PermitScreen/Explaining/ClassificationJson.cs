using System.Text.Json;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>
/// <c>classification</c> and <c>procedure</c>. A known grade is <c>grade</c>; an open one is absent and the grades still possible stand in
/// <c>grades</c>, heaviest first. <c>needs</c> names what would settle it; the questions themselves are among the needs of the decision.
/// </summary>
internal sealed class ClassificationJson(Utf8JsonWriter writer, Decision decision, FactText facts, DecisionDetail detail)
{
    private readonly Classification classification = decision.Classification;
    private readonly bool isFull = detail == DecisionDetail.Full;

    public void Write()
    {
        writer.WriteStartObject("classification");
        if (classification.Catalogue is { } catalogue)
            writer.WriteString("catalogue", isFull ? catalogue.Title.In(facts.Language) : catalogue.Id);
        writer.WriteString("item", classification.DecidingItems.FirstOrDefault()?.Item.Number);
        writer.WriteStartArray("items");
        foreach (var item in classification.Items)
            WriteItem(item);
        writer.WriteEndArray();
        if (classification.Grade is { } grade)
            writer.WriteString("grade", SnakeCase.Of(grade));
        else
            WriteGrades("grades", classification.Range);
        WriteGrades("range", classification.Range);
        if (classification.ReducedTo is { } reduced)
            writer.WriteString("reduced_to", SnakeCase.Of(reduced));
        WriteMayChange();
        writer.WriteStartArray("needs");
        foreach (var fact in classification.Needs)
        {
            writer.WriteStartObject();
            writer.WriteString("fact", fact.Id);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteTakenAsAbsent();
        writer.WriteStartArray("because");
        foreach (var rule in classification.Because)
            RuleJson.WriteReference(writer, rule, facts.Language, detail);
        writer.WriteEndArray();
        StepJson.Write(writer, TakenStep.OfClassification(decision), grade => SnakeCase.Of(grade), facts.Language, detail);
        writer.WriteEndObject();
        writer.WriteString("procedure", classification.Procedure is { } procedure ? SnakeCase.Of(procedure) : null);
    }

    /// <summary>A project of several items takes the heaviest grade (名录第四条): the items that decide it, and those below them.</summary>
    private void WriteItem(ClassifiedItem classified)
    {
        var (item, grades, decides) = classified;
        writer.WriteStartObject();
        WriteName(item);
        writer.WriteBoolean("decides", decides);
        WriteGrades("grades", grades);
        if (isFull)
        {
            writer.WriteString("category", item.Category.In(facts.Language));
            if (grades is [var only] && item.Texts.TryGetValue(only, out var words))
                writer.WriteString("words", words);
            if (item.Note is { } note)
                writer.WriteString("how_we_read_it", note.In(facts.Language));
            RuleJson.WriteInterpretations(writer, item.Interpretations, decision.RuleSet, facts.Language);
        }

        writer.WriteEndObject();
    }

    /// <summary>What the place may yet make of the grade; absent when nothing can change it.</summary>
    private void WriteMayChange()
    {
        if (classification.MayChange.IsEmpty)
            return;
        writer.WriteStartArray("may_change");
        foreach (var rule in classification.MayChange)
            RuleJson.WriteReference(writer, rule, facts.Language, detail);
        writer.WriteEndArray();
    }

    /// <summary>Items that unmentioned content could bring in: what the grade takes for granted.</summary>
    private void WriteTakenAsAbsent()
    {
        if (classification.TakenAsAbsent.IsEmpty)
            return;
        writer.WriteStartArray("taken_as_absent");
        foreach (var item in classification.TakenAsAbsent.DistinctBy(i => i.Number))
        {
            writer.WriteStartObject();
            WriteName(item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private void WriteName(CatalogueItem item)
    {
        writer.WriteString("item", item.Number);
        if (!isFull)
            return;
        writer.WriteString("name", item.Name.In(facts.Language));
        if (item.Part is { } part)
            writer.WriteString("part", part.In(facts.Language));
    }

    private void WriteGrades(string name, IEnumerable<Grade> grades)
    {
        writer.WriteStartArray(name);
        foreach (var grade in grades)
            writer.WriteStringValue(SnakeCase.Of(grade));
        writer.WriteEndArray();
    }
}
