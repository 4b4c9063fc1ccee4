using System.Collections.Immutable;
using NodaTime;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening.Engine;

namespace PermitScreen.Screening;

/// <summary>
/// Checks applications against a rule set, which it compiles once when it is made (tens of milliseconds for thousands of rules). It does
/// not change after that: one screener serves any number of threads.
/// </summary>
/// <example><code>
/// var decision = new Screener(ruleSet).Screen(application, new LocalDate(2026, 8, 15));
/// </code></example>
public sealed class Screener(RuleSet ruleSet)
{
    public RuleSet RuleSet { get; } = ruleSet;

    internal CompiledRules Compiled { get; } = new(ruleSet.Rules, ruleSet.Packs, ruleSet.Vocabulary, ruleSet.Catalogues);

    /// <summary>The decision with its reasons.</summary>
    /// <param name="asOf">the day whose law applies</param>
    /// <param name="strict">true to let no assumption of the vocabulary stand in for an answer</param>
    public Decision Screen(Application application, LocalDate asOf, bool strict = false) => Screen(Bind(application, asOf, strict));

    /// <summary>The facts typed, connected and coded; can be judged more than once.</summary>
    /// <param name="mapFacts">what a map says of the site; see the zoning library</param>
    public FactSheet Bind(Application application, LocalDate asOf, bool strict = false, ImmutableArray<MapFact> mapFacts = default) =>
        FactBinder.Bind(Compiled, application, asOf, strict, mapFacts);

    public Decision Screen(FactSheet sheet) => new(RuleSet, sheet);

    /// <summary>The verdict and its range alone, for callers that sort large batches; allocates nothing.</summary>
    public static VerdictRange Judge(FactSheet sheet) => RuleJudge.Judge(sheet);
}
