using PermitScreen.Facts;
using PermitScreen.Proving.Search;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Proving.Proofs;

/// <summary>One grade of one item, for projects that come to the item in one way.</summary>
/// <param name="Index">of the item in the catalogue</param>
/// <param name="Way">how the item concerns the project: by code, by number or by a feature</param>
internal sealed record GradeAim(CompiledCatalogue Compiled, int Index, Grade Grade, Condition Way)
{
    public Catalogue Catalogue => Compiled.Catalogue;

    public CatalogueItem Item => Catalogue.Items[Index];

    public string Word => Catalogue.Kind.WordOf(Grade);

    /// <summary>The project names the number of the item.</summary>
    public bool IsByNumber => ReferenceEquals(Way, Item.ByNumber);

    /// <summary>How a project comes to the item, in words.</summary>
    public Bilingual Beginning => IsByNumber ? new Bilingual("从名录编号起", "begun with the number of the item")
        : ReferenceEquals(Way, Item.ByCode) ? new Bilingual("从行业代码起", "begun with the industry code")
        : new Bilingual("从项目内容起", "begun with what it contains");

    private bool IsOfPermit => Catalogue.Kind == CatalogueKind.DischargePermit;

    /// <summary>The item concerns the project in this way and asks for this grade.</summary>
    public Goal AsGoal(FactLayout layout)
    {
        var goals = new ItemGoals(Item, layout);
        return Goal.All(goals.AppliesBy(Way), goals.Exactly(Grade));
    }

    /// <summary>This is the grade of the whole, and no other is possible.</summary>
    public bool IsMetBy(Decision decision) => IsOfPermit ? decision.Permit.Category == Grade.AsPermit() : decision.Classification.Grade == Grade;

    /// <summary>The whole may still have this grade.</summary>
    public bool IsOpenIn(Decision decision) => IsOfPermit ? decision.Permit.Range.Contains(Grade.AsPermit()) : decision.Classification.Range.Contains(Grade);

    /// <summary>The grades that a decision leaves open, as the catalogue calls them.</summary>
    public string GradesIn(Decision decision) => string.Join(" / ", IsOfPermit ? decision.Permit.Range.Select(SnakeCase.Of) : decision.Classification.Range.Select(SnakeCase.Of));

    /// <summary>What other items would have to say for the whole to have this grade.</summary>
    public IEnumerable<(int Item, Goal AtMost)> Heavier(Decision decision)
    {
        var sheet = decision.Sheet;
        return Compiled.Read(sheet.Slots, IsOfPermit ? DischargePermit.GrantedTo(sheet) : sheet.CatalogueAssumptions).Items
            .Where(i => i.Index != Index && i.Asks.Heaviest > Grade)
            .Select(i => (i.Index, new ItemGoals(Catalogue.Items[i.Index], sheet.Rules.Layout).AtMost(Grade)));
    }
}
