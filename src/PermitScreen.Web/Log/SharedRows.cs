namespace PermitScreen.Web.Log;

/// <summary>Which rules came into service when; the last row is what serves.</summary>
internal sealed class InServiceRow
{
    /// <summary>From 1, without gaps.</summary>
    public required long Sequence { get; init; }

    public required string Digest { get; init; }

    /// <summary>Milliseconds since 1970-01-01 UTC.</summary>
    public required long At { get; init; }
}

/// <summary>A self-check that somebody may come back to.</summary>
internal sealed class SelfCheckRow
{
    /// <summary>The secret in its link.</summary>
    public required string Id { get; init; }

    /// <summary>The answers, as JSON.</summary>
    public required string State { get; set; }

    /// <summary>The day whose law applies, as 2026-11-26.</summary>
    public required string AsOf { get; set; }

    /// <summary>Where it lies; empty for not said.</summary>
    public required string Site { get; set; }

    /// <summary>Milliseconds since 1970-01-01 UTC.</summary>
    public required long Expires { get; set; }

    /// <summary>Counts its changes.</summary>
    public required int Version { get; set; }
}

/// <summary>A key that forms are signed with.</summary>
internal sealed class FormKey
{
    public required string Id { get; init; }

    public required string Xml { get; init; }
}
