using System.Collections.Immutable;
using PermitScreen.Facts;
using PermitScreen.Rules;
using PermitScreen.Screening;
using PermitScreen.Screening.Engine;

namespace PermitScreen;

/// <summary>
/// Checks applications against a rule set, which it compiles once when it is made (tens of milliseconds for thousands of rules). It does
/// not change after that: one screener serves any number of threads.
/// </summary>
/// <example><code>
/// var decision = new Screener(ruleSet).Screen(application, new ScreeningOptions { AsOf = new LocalDate(2026, 8, 15) });
/// </code></example>
public sealed class Screener
{
    private readonly SiteLookup sites;

    /// <summary>Without a map: sites that applications name are not looked up, and their decisions say so.</summary>
    public Screener(RuleSet ruleSet)
        : this(ruleSet, SiteLookup.None)
    {
    }

    /// <param name="sites">the map that sites are looked up in, such as a set of zones</param>
    /// <exception cref="ArgumentException">the map speaks in words that the rules do not have, see <see cref="SiteLookup.Check"/></exception>
    public Screener(RuleSet ruleSet, SiteLookup sites)
    {
        ArgumentNullException.ThrowIfNull(ruleSet);
        ArgumentNullException.ThrowIfNull(sites);
        if (sites.Check(ruleSet.Vocabulary).FirstOrDefault(d => d.IsError) is { } fault)
            throw new ArgumentException(fault.ToString(), nameof(sites));
        RuleSet = ruleSet;
        this.sites = sites;
        Compiled = new CompiledRules(ruleSet.Rules, ruleSet.Packs, ruleSet.Vocabulary, ruleSet.AllCatalogues);
    }

    /// <summary>The rules that it applies.</summary>
    public RuleSet RuleSet { get; }

    internal CompiledRules Compiled { get; }

    /// <summary>Locates, binds and judges: the decision, with its reasons when they are read.</summary>
    /// <exception cref="ArgumentException">
    /// neither the options nor the application name a day, or the application was read for the vocabulary of other rules
    /// </exception>
    public Decision Screen(Application application, ScreeningOptions options) => Screen(Bind(application, options));

    /// <summary>A decision over facts that are bound already.</summary>
    public Decision Screen(FactSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return new Decision(RuleSet, sheet);
    }

    /// <summary>
    /// Locates and binds: the facts typed, connected and coded, to be judged more than once. A site that cannot be understood is a
    /// problem of the sheet, and with a problem nothing passes.
    /// </summary>
    /// <exception cref="ArgumentException">as for <see cref="Screen(Application, ScreeningOptions)"/></exception>
    public FactSheet Bind(Application application, ScreeningOptions options)
    {
        ArgumentNullException.ThrowIfNull(application);
        ArgumentNullException.ThrowIfNull(options);
        var day = options.AsOf ?? application.AsOf
            ?? throw new ArgumentException("neither the options nor the application name the day to decide for", nameof(options));
        var found = sites.Find(application);
        ImmutableArray<MapFact> located = found.TryGetValue(out var facts) ? [.. facts] : [];
        var sheet = FactBinder.Bind(Compiled, application, day, options.Strict, located);
        if (!application.Things.IsEmpty)
            sheet.Take([.. ThingFacts.Of(application, RuleSet.Vocabulary).Select(p => new SheetPart(p.Things, FactBinder.Bind(Compiled, p.Application, day, options.Strict, located)))]);
        sheet.DayFault = application.DayFault;
        if (found.Diagnostics.Count > 0)
        {
            sheet.SiteProblems = [.. found.Diagnostics.Where(d => d.IsError)];
            sheet.Warnings = [.. found.Diagnostics.Where(d => !d.IsError)];
        }

        return sheet;
    }

    /// <summary>The verdict and its range alone, for callers that sort large batches; allocates nothing for one that lists no things.</summary>
    public static VerdictRange Judge(FactSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return sheet.Parts.IsEmpty ? RuleJudge.Judge(sheet) : ThingOutcomes.Range(sheet.Parts.Select(p => RuleJudge.Judge(p.Sheet)), sheet.SettlesNothing);
    }
}
