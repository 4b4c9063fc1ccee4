namespace PermitScreen.Web.Desk.Intake;

/// <summary>A table that an officer has handed in, and how far the desk is with it.</summary>
internal sealed class Upload
{
    /// <summary>32 hex digits.</summary>
    public required string Id { get; init; }

    /// <summary>Who sent the table to the office; the mapping of its columns is remembered by this name.</summary>
    public required string Sender { get; init; }

    public required string FileName { get; init; }

    /// <summary>Region of the account that handed it in: who may see it.</summary>
    public required string Region { get; init; }

    /// <summary>Name of that account.</summary>
    public required string By { get; init; }

    /// <summary>Milliseconds since 1970-01-01 UTC.</summary>
    public required long At { get; init; }

    /// <summary>Day of the law for rows that name none, as 2026-11-26.</summary>
    public required string AsOf { get; init; }

    /// <summary>The file as it came.</summary>
    public required byte[] Content { get; init; }

    /// <summary>See <see cref="UploadState"/>.</summary>
    public string State { get; set; } = UploadState.Mapping;

    /// <summary>What the columns are, as a mapping file; empty for what the headings say.</summary>
    public string Mapping { get; set; } = "";

    /// <summary>Applications found; complete once it is screening.</summary>
    public int Rows { get; set; }

    /// <summary>What is to be said of the table, as a JSON list of <see cref="CellRemark"/>.</summary>
    public string Remarks { get; set; } = "[]";
}

/// <summary>What the desk does with an upload.</summary>
internal static class UploadState
{
    /// <summary>Somebody looks at what the columns are.</summary>
    public const string Mapping = "mapping";

    /// <summary>Its rows become cases.</summary>
    public const string Importing = "importing";

    /// <summary>All rows are cases, which are being screened.</summary>
    public const string Screening = "screening";

    public const string Done = "done";
}

/// <summary>What was confirmed about the columns of a sender.</summary>
internal sealed class SenderMapping
{
    public required string Sender { get; init; }

    /// <summary>Region of the accounts that share it.</summary>
    public required string Region { get; init; }

    /// <summary>A mapping file.</summary>
    public required string Mapping { get; set; }
}
