using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PermitScreen.Explaining;
using PermitScreen.Web.Desk.Cases;
using PermitScreen.Web.Log;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Desk.Intake;

/// <summary>Makes cases of the rows of an upload. A row gives the same case however often it is imported, so that a killed import is simply begun again.</summary>
internal sealed class CaseImport(LogDatabase database, RulesInService rules)
{
    /// <summary>Rows that are written, and later screened, together.</summary>
    public const int Chunk = 500;

    /// <summary>Characters of one row that are searched.</summary>
    private const int Searched = 400;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Imports the rows, chunk after chunk.</summary>
    /// <param name="written">told the first and the last row of each chunk that is on the disk</param>
    public async Task Import(Upload upload, Action<int, int> written, CancellationToken cancellation)
    {
        using var reader = UploadReader.Open(upload.Content, upload.FileName, upload.Mapping, rules.Current.RuleSet).Value;
        var count = 0;
        foreach (var chunk in reader.Rows().Chunk(Chunk))
        {
            await Write(upload, chunk, cancellation);
            count += chunk.Length;
            written(chunk[0].Number, chunk[^1].Number);
        }

        await using var context = database.Open();
        var remarks = CellRemark.Write(reader.Remarks);
        await context.Uploads.Where(u => u.Id == upload.Id).ExecuteUpdateAsync(
            set => set.SetProperty(u => u.Rows, count).SetProperty(u => u.Remarks, remarks).SetProperty(u => u.State, UploadState.Screening), cancellation);
    }

    private async Task Write(Upload upload, IntakeRow[] chunk, CancellationToken cancellation)
    {
        await using var context = database.Open();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        var ids = chunk.Select(row => IdOf(upload, row.Number)).ToList();
        var known = await context.Cases.Where(c => ids.Contains(c.Id)).Select(c => c.Id).ToHashSetAsync(cancellation);
        foreach (var row in chunk.Where(row => !known.Contains(IdOf(upload, row.Number))))
        {
            context.Cases.Add(CaseOf(upload, row));
            context.CaseFiles.Add(FileOf(upload, row));
        }

        // One transaction: a case never stands without its file.
        await context.SaveChangesAsync(cancellation);
    }

    private static string IdOf(Upload upload, int row) => $"{upload.Id[..12]}-{row}";

    private static CaseRow CaseOf(Upload upload, IntakeRow row)
    {
        var name = Printable.Of(row.Application?.Title ?? row.Id);
        var words = string.Join(' ', row.Kept.Select(cell => cell.Text).Prepend(row.Id).Prepend(name));
        return new()
        {
            Id = IdOf(upload, row.Number),
            Upload = upload.Id,
            Row = row.Number,
            Name = name,
            Label = Printable.Of(row.Id),
            Region = upload.Region,
            Officer = upload.By,
            At = upload.At,
            Unread = row.Remarks.Length,
            Search = Printable.Of(words.Length <= Searched ? words : words[..Searched]).ToLowerInvariant(),
        };
    }

    private static CaseFile FileOf(Upload upload, IntakeRow row) => new()
    {
        Id = IdOf(upload, row.Number),
        Application = LoggedFacts.WriteApplication(row.Application ?? new Application { Id = row.Id }),
        IsUnreadable = row.Application is null,
        AsOf = row.Application?.AsOf is { } day ? Dates.Format(day) : upload.AsOf,
        Kept = JsonSerializer.Serialize(row.Kept, Readable),
        Remarks = CellRemark.Write(row.Remarks),
    };
}
