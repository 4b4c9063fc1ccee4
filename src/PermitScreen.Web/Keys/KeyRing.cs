using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Web.Log;

namespace PermitScreen.Web.Keys;

/// <summary>The keys that were made. A key has 256 random bits, so its plain hash is as good as any slow one; the key is kept nowhere.</summary>
internal sealed class KeyRing(LogDatabase database, TimeProvider clock)
{
    private const string Prefix = "psk_";

    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, (Caller? Caller, DateTimeOffset At)> known = new(StringComparer.Ordinal);

    /// <summary>Makes a key.</summary>
    /// <returns>the key, which is shown this once; null when the name is taken</returns>
    public async Task<string?> Add(string name, IReadOnlyList<string> scopes, int perMinute, CancellationToken cancellation)
    {
        var key = Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        await using var context = database.Open();
        if (await context.Keys.AnyAsync(k => k.Name == name, cancellation))
            return null;
        context.Keys.Add(new ApiKey { Name = name, Hash = Hash(key), Scopes = string.Join(',', scopes), PerMinute = perMinute });
        context.Note(AdminEvents.AtConsole, "key_added", name, "", clock);
        await context.SaveChangesAsync(cancellation);
        return key;
    }

    /// <returns>false when there is no key of this name</returns>
    public async Task<bool> Remove(string name, CancellationToken cancellation)
    {
        await using var context = database.Open();
        if (await context.Keys.FirstOrDefaultAsync(k => k.Name == name, cancellation) is not { } key)
            return false;
        context.Keys.Remove(key);
        context.Note(AdminEvents.AtConsole, "key_removed", name, "", clock);
        await context.SaveChangesAsync(cancellation);
        return true;
    }

    public async Task<IReadOnlyList<ApiKey>> List(CancellationToken cancellation)
    {
        await using var context = database.Open();
        return await context.Keys.AsNoTracking().OrderBy(k => k.Name).ToListAsync(cancellation);
    }

    /// <summary>Whose key it is; null for a forged one. A removed key is good for ten seconds more.</summary>
    public async ValueTask<Caller?> Find(string key, CancellationToken cancellation)
    {
        if (key.Length != Prefix.Length + 64 || !key.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var hash = Hash(key);
        var now = clock.GetUtcNow();
        if (known.TryGetValue(hash, out var held) && now - held.At < Fresh)
            return held.Caller;
        await using var context = database.Open();
        var caller = await context.Keys.AsNoTracking().FirstOrDefaultAsync(k => k.Hash == hash, cancellation) is { } row
            ? new Caller(row.Name, row.Scopes.Split(','), row.PerMinute)
            : null;
        // Forged keys are looked up each time: remembered, they would fill the memory.
        if (caller is not null)
            known[hash] = (caller, now);
        else
            known.TryRemove(hash, out _);
        return caller;
    }

    private static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
