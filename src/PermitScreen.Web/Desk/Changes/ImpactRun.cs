namespace PermitScreen.Web.Desk.Changes;

/// <summary>One comparison of all stored cases under the rules in service with those that are to come.</summary>
internal sealed class ImpactRun
{
    /// <summary>32 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>Digest of the rules that served when it was asked for.</summary>
    public required string Before { get; init; }

    /// <summary>Digest of the rules to come.</summary>
    public required string After { get; init; }

    /// <summary>Region of the account that asked: its cases, and who may see it.</summary>
    public required string Region { get; init; }

    /// <summary>Name of that account.</summary>
    public required string By { get; init; }

    /// <summary>Milliseconds since 1970-01-01 UTC.</summary>
    public required long At { get; init; }

    /// <summary>See <see cref="ImpactState"/>.</summary>
    public string State { get; set; } = ImpactState.Running;

    /// <summary>Cases to be compared.</summary>
    public int Cases { get; set; }

    /// <summary>Cases compared so far.</summary>
    public int Compared { get; set; }

    /// <summary>An <see cref="ImpactReport"/> as JSON; empty before it is done.</summary>
    public string Report { get; set; } = "";
}

/// <summary>How far a comparison is.</summary>
internal static class ImpactState
{
    public const string Running = "running";

    public const string Done = "done";

    /// <summary>The rules on one side are not there any more.</summary>
    public const string Gone = "gone";
}
