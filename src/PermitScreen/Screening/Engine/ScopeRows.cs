namespace PermitScreen.Screening.Engine;

/// <summary>Rules as bits: those whose scope may include a project, and those whose scope surely does. Often the same row.</summary>
internal sealed record ScopeRows(ulong[] Possible, ulong[] Certain)
{
    public static ScopeRows Either(ScopeRows a, ScopeRows b) => new(Or(a.Possible, b.Possible), Or(a.Certain, b.Certain));

    public static ScopeRows Both(ScopeRows a, ScopeRows b) => new(And(a.Possible, b.Possible), And(a.Certain, b.Certain));

    private static ulong[] Or(ulong[] a, ulong[] b)
    {
        var result = new ulong[a.Length];
        for (var i = 0; i < result.Length; i++)
            result[i] = a[i] | b[i];
        return result;
    }

    private static ulong[] And(ulong[] a, ulong[] b)
    {
        var result = new ulong[a.Length];
        for (var i = 0; i < result.Length; i++)
            result[i] = a[i] & b[i];
        return result;
    }
}
