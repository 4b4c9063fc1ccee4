using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Accounts;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>A filter of the queue that somebody wants again.</summary>
internal sealed class SavedView
{
    /// <summary>Name of the account whose view it is.</summary>
    public required string Account { get; init; }

    public required string Name { get; init; }

    /// <summary>The query of the queue, from its question mark on.</summary>
    public required string Query { get; set; }
}

/// <summary>The views of each account; nobody sees those of another.</summary>
internal sealed class SavedViews(LogDatabase database)
{
    public const int LongestName = 40;
    public const int Most = 30;

    private const int LongestQuery = 1000;

    public async Task<IReadOnlyList<SavedView>> Of(Officer officer, CancellationToken cancellation)
    {
        await using var context = database.Open();
        return await context.SavedViews.AsNoTracking().Where(v => v.Account == officer.Name).OrderBy(v => v.Name).Take(Most).ToListAsync(cancellation);
    }

    /// <summary>Keeps a view; one of this name is replaced.</summary>
    /// <returns>false for what is no view, or one too many</returns>
    public async Task<bool> Keep(Officer officer, string name, string query, CancellationToken cancellation)
    {
        if (name.Length is 0 or > LongestName || query.Length is < 2 or > LongestQuery || query[0] != '?')
            return false;
        await using var context = database.Open();
        if (await context.SavedViews.FirstOrDefaultAsync(v => v.Account == officer.Name && v.Name == name, cancellation) is { } known)
            known.Query = query;
        else if (await context.SavedViews.CountAsync(v => v.Account == officer.Name, cancellation) >= Most)
            return false;
        else
            context.SavedViews.Add(new() { Account = officer.Name, Name = name, Query = query });
        await context.SaveChangesAsync(cancellation);
        return true;
    }

    public async Task Forget(Officer officer, string name, CancellationToken cancellation)
    {
        await using var context = database.Open();
        await context.SavedViews.Where(v => v.Account == officer.Name && v.Name == name).ExecuteDeleteAsync(cancellation);
    }
}
