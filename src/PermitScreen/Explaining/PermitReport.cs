using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;

namespace PermitScreen.Explaining;

/// <summary>Puts the discharge permit into words: category, items, what it rests on.</summary>
internal sealed class PermitReport(Decision decision, FactText facts)
{
    /// <summary>Questions named beside an open category; the full list stands in the JSON.</summary>
    private const int NamedNeeds = 4;

    private readonly DischargePermit permit = decision.Permit;
    private readonly Wording wording = facts.Wording;

    /// <summary>The category, or those still possible, then the items, those that decide it first.</summary>
    public IEnumerable<string> AnswerLines()
    {
        yield return CategoryLine();
        if (permit.Range.Length == Enum.GetValues<PermitCategory>().Length)
            yield break;
        foreach (var applying in permit.Items.OrderBy(i => i.Decides ? 0 : 1))
            yield return wording.ItemNumber(ItemLine(applying));
    }

    /// <summary>What it rests on.</summary>
    public IEnumerable<LabelledText> Lines()
    {
        if (permit.TakenAsAbsent.IsEmpty)
            yield break;
        var items = permit.TakenAsAbsent.Select(i => $"{i.Number} {i.Name.In(facts.Language)}").Distinct();
        yield return new(PermitWords.BasisLabel.In(facts.Language), wording.TakenAsAbsent(wording.Join([.. items])));
    }

    private string CategoryLine()
    {
        if (permit.Catalogue is null)
            return PermitWords.NotHeld.In(facts.Language);
        if (permit.Category is { } category)
            return NameOf(category);
        if (permit.Range.Length == Enum.GetValues<PermitCategory>().Length)
            return permit.Needs is [] or [{ Id: CoreFacts.Industry }, ..] ? PermitWords.NotKnown.In(facts.Language) : PermitWords.Open(Missing).In(facts.Language);
        return wording.GradeOpen(wording.Is([.. permit.Range.Select(NameOf)], false), Missing);
    }

    private string Missing => wording.Join(permit.Needs.Take(NamedNeeds).Select(facts.Label));

    /// <summary>How the category is called in the law.</summary>
    public string NameOf(PermitCategory category) => PermitWords.NameOf(category).In(facts.Language);

    private string ItemLine(PermitItem applying)
    {
        var name = $"{applying.Item.Number} {applying.Item.Name.In(facts.Language)}";
        return applying.Decides || permit.Category is null ? name : wording.Bracketed(name, wording.Join(applying.Categories.Select(NameOf)));
    }
}
