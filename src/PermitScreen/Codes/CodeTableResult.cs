namespace PermitScreen.Codes;

/// <summary>A table, or the errors that kept it from being read, each with its line number: "line 12: …". Never both.</summary>
internal sealed record CodeTableResult<TTable>(TTable? Table, IReadOnlyList<string> Errors)
    where TTable : class
{
    internal static CodeTableResult<TTable> Of(List<string> errors, Func<TTable> build) =>
        errors.Count > 0 ? new(null, errors) : new(build(), errors);
}
