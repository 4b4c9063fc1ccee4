namespace PermitScreen.Screening.Engine;

/// <summary>The scopes that any code of a project fits, for what burdens, and those that every one fits, for what relieves.</summary>
internal sealed class ScopeReadings(ScopeRows any, ScopeRows every)
{
    private readonly ulong[] possible = any.Possible;
    private readonly ulong[] certain = any.Certain;
    private readonly ulong[] possibleForEvery = every.Possible;
    private readonly ulong[] certainForEvery = every.Certain;

    public ScopeRows Any => new(possible, certain);

    public ulong[] Possible(bool every) => every ? possibleForEvery : possible;

    public ulong[] Certain(bool every) => every ? certainForEvery : certain;

    /// <summary>The same, but surely in no other scope than these.</summary>
    public ScopeReadings WithCertain(ulong[] rows) => new(new ScopeRows(possible, rows), new ScopeRows(possibleForEvery, rows));
}
