namespace PermitScreen.Loading.Checks;

/// <summary>One check over everything that was read. Each has its own file.</summary>
internal abstract class RuleSetCheck
{
    public static IReadOnlyList<RuleSetCheck> All { get; } =
    [
        new RuleVersionsCheck(),
        new OverridesCheck(),
        new FactCyclesCheck(),
        new PlaceholdersCheck(),
        new UnverifiedRulesCheck(),
        new RemediesCheck(),
        new CasesCheck(),
    ];

    public abstract void Check(Definitions definitions);
}
