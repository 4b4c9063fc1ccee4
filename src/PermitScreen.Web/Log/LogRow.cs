namespace PermitScreen.Web.Log;

/// <summary>
/// One screening, or one change of who may do what. The hash stands over everything but the payload (facts, decision, salt), of which only the digests are in it: so the
/// payload can be deleted and the chain is verifiable still.
/// </summary>
internal sealed class LogRow
{
    /// <summary>From 1, without gaps.</summary>
    public required long Sequence { get; init; }

    /// <summary>32 hex digits that nobody can guess: who has them may read the decision.</summary>
    public required string Id { get; init; }

    /// <summary>Milliseconds since 1970-01-01 UTC.</summary>
    public required long At { get; init; }

    /// <summary>Name of the key; empty for anonymous callers. Of a change: who made it.</summary>
    public required string Caller { get; init; }

    /// <summary>Digest of the rules; empty for a change.</summary>
    public required string Rules { get; init; }

    /// <summary>Digest of the zone layers; empty for none.</summary>
    public required string Zones { get; init; }

    /// <summary>pass, notify or reject; <see cref="AccessChange.Verdict"/> for a change of accounts and keys.</summary>
    public required string Verdict { get; init; }

    /// <summary>Digest of the salt and the facts, in hex.</summary>
    public required string FactsDigest { get; init; }

    /// <summary>Digest of the salt and the decision, in hex.</summary>
    public required string DecisionDigest { get; init; }

    /// <summary>Hash of the row before; 64 zeros for the first.</summary>
    public required string Previous { get; init; }

    /// <summary>SHA-256 of <see cref="LogChain.Canonical"/>, in hex.</summary>
    public required string Hash { get; init; }

    /// <summary>Random, so that nobody finds deleted facts again by trying; deleted with them.</summary>
    public string? Salt { get; set; }

    /// <summary>What was asked, as JSON: application, day, strictness. Null once deleted.</summary>
    public string? Facts { get; set; }

    /// <summary>The compact decision as JSON. Null once deleted.</summary>
    public string? Decision { get; set; }

    public bool IsForgotten => Facts is null && Decision is null && Salt is null;
}
