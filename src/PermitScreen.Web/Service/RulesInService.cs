using Microsoft.Extensions.Options;
using PermitScreen.Diagnostics;

namespace PermitScreen.Web.Service;

/// <summary>
/// The rules that answer now. Nothing else holds rules, so that a swap is one assignment. A changed directory is checked whole before it
/// serves; a bad one is refused, and the old rules serve on.
/// </summary>
public sealed partial class RulesInService
{
    private readonly RuleFolder folder;
    private readonly RuleReading reading;
    private readonly TimeProvider clock;
    private readonly ILogger<RulesInService> log;
    private readonly Lock swapping = new();
    private volatile ServedRules current;
    private volatile RefusedRules? refused;
    private string? mark;

    /// <exception cref="RefusedException">the rules at start are refused: a host does not come up without</exception>
    public RulesInService(IOptions<PermitScreenOptions> options, TimeProvider clock, ILogger<RulesInService> log)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.clock = clock;
        this.log = log;
        folder = new RuleFolder(options.Value.Rules, options.Value.Zones);
        reading = options.Value.Reading;
        // Marked before they are read: what is written meanwhile is noticed.
        mark = TryMark();
        current = reading.Read(folder, CancellationToken.None).Value;
        InServiceNow(log, current.RuleSet.Digest, current.RuleSet.Rules.Length);
    }

    /// <summary>The rules in service.</summary>
    public ServedRules Current => current;

    /// <summary>What lies in the directory now and was refused; null while that is what serves.</summary>
    public RefusedRules? Refused => refused;

    /// <summary>After another rule set came into service.</summary>
    public event EventHandler? Swapped;

    internal RuleFolder Folder => folder;

    internal RuleReading Reading => reading;

    /// <summary>The day of the law where nobody names one.</summary>
    internal NodaTime.LocalDate Today => NodaTime.LocalDate.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>How the directories stand; null while they cannot be looked at.</summary>
    internal string? TryMark()
    {
        try
        {
            return folder.Mark();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether the directories stand otherwise than when they were last read.</summary>
    internal bool IsStale(string? now) => now != mark;

    /// <summary>Reads the directories and puts them in service, or keeps why not.</summary>
    /// <param name="seen">how the directories stood just before</param>
    /// <returns>whether other rules serve now</returns>
    internal bool Reload(string? seen, CancellationToken cancellation)
    {
        bool isOther;
        lock (swapping)
        {
            mark = seen;
            var loaded = Load(cancellation);
            if (loaded is null)
                return false;
            isOther = loaded.RuleSet.Digest != current.RuleSet.Digest || loaded.Zones?.Digest != current.Zones?.Digest;
            current = loaded;
            refused = null;
        }

        if (!isOther)
            return false;
        InServiceNow(log, current.RuleSet.Digest, current.RuleSet.Rules.Length);
        Swapped?.Invoke(this, EventArgs.Empty);
        return true;
    }

    /// <summary>Puts rules in service that another replica has checked. What lies in the directory here stays as it is told of.</summary>
    /// <param name="before">what they are to replace</param>
    /// <returns>whether they serve now; not if something else came into service meanwhile</returns>
    internal bool TakeOver(ServedRules rules, ServedRules before)
    {
        lock (swapping)
        {
            if (!ReferenceEquals(current, before))
                return false;
            current = rules;
        }

        InServiceNow(log, rules.RuleSet.Digest, rules.RuleSet.Rules.Length);
        Swapped?.Invoke(this, EventArgs.Empty);
        return true;
    }

    private ServedRules? Load(CancellationToken cancellation)
    {
        var result = reading.Read(folder, cancellation);
        if (result.TryGetValue(out var loaded))
            return loaded;
        refused = new RefusedRules(clock.GetUtcNow(), result.Diagnostics);
        var errors = result.Diagnostics.Where(d => d.IsError).ToList();
        RulesRefused(log, errors.Count, errors[0].ToString(), current.RuleSet.Digest);
        return null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "rules {Digest} are in service ({Count} rules)")]
    private static partial void InServiceNow(ILogger log, string digest, int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "the rules in the directory are refused ({Errors} errors, the first: {First}); {Digest} serves on")]
    private static partial void RulesRefused(ILogger log, int errors, string first, string digest);
}
