using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PermitScreen.Cli.Commands;
using PermitScreen.Cli.Reports;
using PermitScreen.Cli.Wording;

namespace PermitScreen.Cli.Batch;

/// <summary>
/// The file of a batch that can be gone on with when it is broken off, by whatever: until it is complete it is called <c>….part</c>, and
/// <c>….part.json</c> says how much of it is sound, what was counted, and to which batch it belongs.
/// </summary>
internal sealed class ResumableFile(string target, string key, Invocation invocation)
{
    private const int RowsBetweenSaves = 500;

    private readonly string part = Path.GetFullPath(target) + ".part";
    private readonly string state = Path.GetFullPath(target) + ".part.json";

    /// <summary>What makes a batch the same: the command, the input as it stands, the rules, and the day of rows that state none.</summary>
    public static string KeyOf(string input, string command, string digest)
    {
        var file = new FileInfo(input);
        var text = string.Join('\n', file.FullName, file.Length, file.LastWriteTimeUtc.Ticks, command, digest, Dates.Format(Options.AsOfOption.Today));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>Writes what is not written yet; false after a message that says why it could not.</summary>
    public bool Write(IEnumerable<BatchRow> rows, BatchRun run, Func<Stream, TextWriter> writerOf)
    {
        using var interruption = new Interruption(() => invocation.Say(Messages.KeptForResume(part)));
        try
        {
            using (var stream = new FileStream(part, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read))
            {
                if (!GoOn(stream, run))
                    return false;
                using var writer = writerOf(stream);
                var unsaved = 0;
                run.Write(rows, new LineOutput(writer), () =>
                {
                    if (++unsaved < RowsBetweenSaves)
                        return;
                    unsaved = 0;
                    writer.Flush();
                    Save(new Saved(key, stream.Position, run.Summary.Save()));
                });
            }

            File.Move(part, target, overwrite: true);
            File.Delete(state);
            return true;
        }
        catch (Exception e) when (OutputFile.IsFault(e))
        {
            invocation.Say(Messages.NotWritten(target, e.Message));
            invocation.Say(Messages.KeptForResume(part));
            return false;
        }
    }

    /// <summary>Cuts off what was written after the last save; false when the file belongs to another batch.</summary>
    private bool GoOn(FileStream stream, BatchRun run)
    {
        if (stream.Length > 0 && Read() is { } saved)
        {
            if (saved.Key != key)
            {
                invocation.Say(Messages.OtherBatch(part));
                return false;
            }

            if (saved.Bytes <= stream.Length)
            {
                stream.SetLength(saved.Bytes);
                stream.Seek(0, SeekOrigin.End);
                run.GoOnFrom(new BatchSummary(saved.Summary));
                invocation.Say(Messages.Resumed(run.Summary.Total));
                return true;
            }
        }

        stream.SetLength(0);
        return true;
    }

    private Saved? Read()
    {
        try
        {
            return File.Exists(state) ? JsonSerializer.Deserialize(File.ReadAllBytes(state), ResumableFileJson.Default.Saved) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Save(Saved saved)
    {
        File.WriteAllBytes(state + ".new", JsonSerializer.SerializeToUtf8Bytes(saved, ResumableFileJson.Default.Saved));
        File.Move(state + ".new", state, overwrite: true);
    }

    /// <param name="Bytes">of whole lines; what follows was not counted</param>
    internal sealed record Saved(string Key, long Bytes, SavedSummary Summary);
}

/// <summary>Written at compile time, so that the native tool needs no reflection.</summary>
[JsonSerializable(typeof(ResumableFile.Saved))]
internal sealed partial class ResumableFileJson : JsonSerializerContext;
