using PermitScreen.Cli.Commands;
using PermitScreen.Cli.Options;
using PermitScreen.Nodes;
using PermitScreen.Tables;

namespace PermitScreen.Cli.Batch;

/// <summary>Applications from files of any form, one after the other; what cannot be read is reported and counted.</summary>
internal sealed class CaseFiles(RuleSet rules, Invocation invocation)
{
    private static readonly string[] OfTables = [".csv", ".tsv", ".xls", ".xlsx"];

    /// <summary>How many applications could not be read.</summary>
    public int Unreadable { get; private set; }

    public IEnumerable<Application> Read(IEnumerable<string> files) => files.SelectMany(Read);

    private IEnumerable<Application> Read(string file)
    {
        var extension = Path.GetExtension(file).ToLowerInvariant();
        if (file == InputText.StandardInput || extension is ".ndjson" or ".jsonl")
            return Lines(file);
        return OfTables.Contains(extension) ? Rows(file) : Single(file);
    }

    private IEnumerable<Application> Single(string file)
    {
        if (ApplicationFile.Read(file, rules, invocation) is { } application)
            yield return application;
        else
            Unreadable++;
    }

    private IEnumerable<Application> Lines(string file)
    {
        using var stream = file == InputText.StandardInput ? invocation.Terminal.InputStream() : InputFile.Open(file);
        foreach (var application in Applications(NdjsonInput.Rows(stream, InputText.NameOf(file), rules)))
            yield return application;
    }

    private IEnumerable<Application> Rows(string file)
    {
        using var stream = InputFile.Open(file);
        var opened = Table.Open(stream, file, rules, new TableOptions());
        invocation.Report(opened.Diagnostics);
        if (!opened.TryGetValue(out var table))
        {
            Unreadable++;
            yield break;
        }

        using (table)
        {
            foreach (var application in Applications(TableInput.Rows(table)))
                yield return application;
        }
    }

    private IEnumerable<Application> Applications(IEnumerable<BatchRow> rows)
    {
        foreach (var row in rows)
        {
            var read = row.Read();
            if (read.Application is { } application)
            {
                yield return application.Id.Length > 0 ? application : application with { Id = $"line {row.Line}" };
                continue;
            }

            Unreadable++;
            invocation.Report(read.Diagnostics);
        }
    }
}
