using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace PermitScreen.Web.Log;

/// <summary>Remembers answers, so that a request that is sent again because its answer was lost is not decided and logged twice.</summary>
internal sealed class Idempotency(LogDatabase database, TimeProvider clock)
{
    /// <summary>How long an answer is remembered.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromHours(24);

    /// <summary>Who has not answered by then has died on the way.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Takes the key for this request.</summary>
    /// <returns>null when it is taken: answer, and then call <see cref="Keep"/> or <see cref="Release"/>; else what stands under it</returns>
    public async Task<KeptAnswer?> Take(string key, string request, CancellationToken cancellation)
    {
        while (true)
        {
            var now = clock.GetUtcNow();
            await using var context = database.Open();
            if (await context.Answers.AsNoTracking().FirstOrDefaultAsync(a => a.Key == key, cancellation) is { } known)
            {
                var age = now - DateTimeOffset.FromUnixTimeMilliseconds(known.At);
                if (age < (known.Status == 0 ? Patience : KeptFor))
                    return known;
                await context.Answers.Where(a => a.Key == key && a.At == known.At).ExecuteDeleteAsync(cancellation);
            }

            context.Answers.Add(new KeptAnswer { Key = key, Request = request, At = now.ToUnixTimeMilliseconds() });
            try
            {
                await context.SaveChangesAsync(cancellation);
                return null;
            }
            catch (DbUpdateException)
            {
                // Another was first, whose answer is there to be read; anything else fails again in a moment.
                await using var fresh = database.Open();
                if (!await fresh.Answers.AnyAsync(a => a.Key == key, cancellation))
                    throw;
            }
        }
    }

    public async Task Keep(string key, int status, string mediaType, string? decision, byte[] body)
    {
        await using var context = database.Open();
        await context.Answers.Where(a => a.Key == key).ExecuteUpdateAsync(set => set
            .SetProperty(a => a.Status, status).SetProperty(a => a.MediaType, mediaType).SetProperty(a => a.Decision, decision ?? "").SetProperty(a => a.Body, body));
    }

    /// <summary>The request was not answered; it may be sent again.</summary>
    public async Task Release(string key)
    {
        await using var context = database.Open();
        await context.Answers.Where(a => a.Key == key && a.Status == 0).ExecuteDeleteAsync();
    }

    /// <summary>Digest over parts of a request; no two different lists of parts have the same.</summary>
    public static string Digest(params ReadOnlySpan<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(BitConverter.GetBytes(part.Length));
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
