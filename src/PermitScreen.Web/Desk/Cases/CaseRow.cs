using System.ComponentModel.DataAnnotations;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>What the queue needs of a case, in few bytes: 100,000 of them are looked through for one page. The rest stands in <see cref="CaseFile"/>.</summary>
internal sealed class CaseRow
{
    /// <summary>Twelve hex digits of the upload and the row of the table: the same row gives the same id, however often it is imported.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the <see cref="Upload"/>.</summary>
    public required string Upload { get; init; }

    /// <summary>Row of the spreadsheet or line of the file, from 1.</summary>
    public required int Row { get; init; }

    /// <summary>What the project is called.</summary>
    public required string Name { get; init; }

    /// <summary>The number that the sender gave it.</summary>
    public required string Label { get; init; }

    /// <summary>Whose case it is: six digits; empty for the whole country.</summary>
    public required string Region { get; set; }

    /// <summary>Name of the account that handles it; empty for nobody yet.</summary>
    public string Officer { get; set; } = "";

    /// <summary>See <see cref="TriageRank"/>.</summary>
    public int Rank { get; set; } = TriageRank.Unscreened;

    /// <summary>Grade of the assessment as the decision names it; empty while it is open.</summary>
    public string Grade { get; set; } = "";

    /// <summary>Who can settle what is open: a bit for each <see cref="Facts.Settler"/>.</summary>
    public int Settlers { get; set; }

    /// <summary>How many facts are open.</summary>
    public int Open { get; set; }

    /// <summary>How many cells could not be read.</summary>
    public int Unread { get; set; }

    /// <summary>pass, notify or reject; empty before it is screened.</summary>
    public string Verdict { get; set; } = "";

    /// <summary>Ids of the rules that fire, each between line breaks.</summary>
    public string Grounds { get; set; } = "";

    /// <summary>Ids of the open facts that decide most, each between line breaks.</summary>
    public string OpenFacts { get; set; } = "";

    /// <summary>When it came: milliseconds since 1970-01-01 UTC.</summary>
    public required long At { get; init; }

    /// <summary>When it was screened last.</summary>
    public long ScreenedAt { get; set; }

    /// <summary>agree or override; empty while no officer has concluded.</summary>
    public string Conclusion { get; set; } = "";

    /// <summary>The verdict of the officer; empty before.</summary>
    public string Concluded { get; set; } = "";

    /// <summary>Name, number and what else stands in the row, in small letters.</summary>
    public required string Search { get; init; }

    /// <summary>Counts its changes, so that nobody overwrites what he has not seen.</summary>
    [ConcurrencyCheck]
    public int Version { get; set; }
}

/// <summary>What is read only when one case is looked at.</summary>
internal sealed class CaseFile
{
    public required string Id { get; init; }

    /// <summary>The application as JSON; of a row that could not be read only its number.</summary>
    public required string Application { get; init; }

    /// <summary>No cell of the row could be trusted.</summary>
    public required bool IsUnreadable { get; init; }

    /// <summary>Day of the law, as 2026-11-26.</summary>
    public required string AsOf { get; set; }

    /// <summary>The columns that are no facts, as a JSON list of heading and text.</summary>
    public required string Kept { get; init; }

    /// <summary>What could not be read, as a JSON list of <see cref="Intake.CellRemark"/>.</summary>
    public required string Remarks { get; init; }

    /// <summary>Digest of the rules that decided; empty before.</summary>
    public string Rules { get; set; } = "";

    /// <summary>Digest of the zone layers; empty for none.</summary>
    public string Zones { get; set; } = "";

    /// <summary>Id of the decision in the log; empty when nothing is logged.</summary>
    public string Decision { get; set; } = "";

    /// <summary>Why the officer decided otherwise.</summary>
    public string Why { get; set; } = "";

    public string ConcludedBy { get; set; } = "";

    public long ConcludedAt { get; set; }
}

/// <summary>Something that somebody did with a case; rows are added and never changed.</summary>
internal sealed class CaseEvent
{
    public long Id { get; init; }

    public required string Case { get; init; }

    public required long At { get; init; }

    /// <summary>Name of the account.</summary>
    public required string By { get; init; }

    /// <summary>viewed, assigned, agreed, overridden, screened, letter or opinion.</summary>
    public required string Kind { get; init; }

    /// <summary>What belongs to it: the new officer, the verdict and its reason.</summary>
    public required string Text { get; init; }
}
