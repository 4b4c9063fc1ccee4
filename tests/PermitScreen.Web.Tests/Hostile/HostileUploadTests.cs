using System.IO.Compression;
using PermitScreen.Web.Tests.Desk;
using PermitScreen.Web.Tests.Pages;
using Xunit;
using Xunit.Abstractions;

namespace PermitScreen.Web.Tests.Hostile;

/// <summary>What a sender may put into a list: it is refused with a reason, or it is text and nothing more on every page and in every file.</summary>
[Collection(nameof(PagesHost))]
public sealed class HostileUploadTests(PagesHost host, ITestOutputHelper output)
{
    private const int Fewest = 300;

    [Fact]
    public async Task Whatever_is_handed_in_is_refused_or_inert()
    {
        var visitor = await host.OfficerAsync();
        var (faults, counts, slow) = (new List<string>(), new SortedDictionary<string, (int All, int Taken)>(StringComparer.Ordinal), TimeSpan.Zero);
        foreach (var (kind, name, content) in (IEnumerable<(string, string, byte[])>)[.. HostileWorkbooks.All(), .. HostileArchives.All(), .. HostileParts.All(), .. HostileLines.All(), .. HostileForms.All()])
        {
            // Of the processor and not of the clock, which goes on while a busy machine does something else.
            var before = Environment.CpuUsage.TotalTime;
            await visitor.UploadAsync(content, name: "清单.xlsx");
            var isTaken = visitor.Url.AbsolutePath.EndsWith("/columns", StringComparison.Ordinal);
            if ((int)visitor.Status >= 500 || (!isTaken && visitor.Errors.Count == 0) || Fault(visitor) is not null)
                faults.Add($"{kind}: {name} – {visitor.Status} {Fault(visitor)} {visitor.Heading}");
            var spent = Environment.CpuUsage.TotalTime - before;
            slow = spent > slow ? spent : slow;
            if (spent > TimeSpan.FromSeconds(20))
                faults.Add($"{kind}: {name} took {spent}");
            var soFar = counts.GetValueOrDefault(kind);
            counts[kind] = (soFar.All + 1, soFar.Taken + (isTaken ? 1 : 0));
        }

        foreach (var (kind, count) in counts)
            output.WriteLine($"{count.All,5} {kind}, of which {count.Taken} were taken as text");
        output.WriteLine($"the slowest took {slow.TotalSeconds:0.0} s of the processor");
        Assert.True(counts.Values.Sum(c => c.All) >= Fewest);
        Assert.True(faults.Count == 0, $"{faults.Count}:\n" + string.Join('\n', faults));
    }

    /// <summary>Each is screened to its end: the row stands in the queue, whatever could be read of it.</summary>
    [Fact]
    public async Task Figures_and_places_that_nobody_can_read_cost_no_row()
    {
        var visitor = await host.OfficerAsync(region: "");
        var faults = new List<string>();
        foreach (var (kind, name, content) in HostileForms.All().Where(form => form.Kind is "figures" or "places"))
        {
            await visitor.UploadAsync(content);
            if (visitor.Errors.Count > 0)
                continue; // Refused whole, with the reason; nothing is lost in silence.
            var upload = await visitor.ScreenAsync();
            await visitor.GoAsync("/desk?upload=" + upload);
            var rows = visitor.Page.QuerySelectorAll(".ps-queue th a").Select(a => a.GetAttribute("href")!).ToList();
            if (rows.Count != 1)
                faults.Add($"{kind}: {name} gave {rows.Count} cases");
            foreach (var path in rows)
            {
                await visitor.GoAsync(path);
                if ((int)visitor.Status >= 500 || Fault(visitor) is not null)
                    faults.Add($"{kind}: {name} – {visitor.Status} {Fault(visitor)}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact]
    public async Task Script_and_formulas_in_every_cell_are_text_in_the_case_the_letter_and_the_export()
    {
        var visitor = await host.OfficerAsync();
        var texts = HostileTexts.All.Where(t => t.Length < 100 && !t.Contains('\0', StringComparison.Ordinal)).Append("=HYPERLINK(\"http://evil.example\")").ToList();
        await visitor.UploadAsync(Sheets.Csv([.. texts.Select((text, i) => string.Join(',', Enumerable.Repeat("\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"", 10)))]), sender: texts[0]);
        Assert.Null(Fault(visitor));
        var upload = await visitor.ScreenAsync();
        Assert.Null(Fault(visitor));
        await visitor.GoAsync("/desk?upload=" + upload);
        Assert.Null(Fault(visitor));
        var cases = visitor.Page.QuerySelectorAll(".ps-queue th a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.NotEmpty(cases);
        foreach (var path in cases)
        {
            await visitor.GoAsync(path);
            Assert.Null(Fault(visitor));
            foreach (var paper in (string[])["/letter", "/opinion"])
            {
                using var zip = new ZipArchive(new MemoryStream(await visitor.Client.GetByteArrayAsync(path + paper)));
                using var text = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
                // Read as XML, so that nothing broke out of its text; and nothing in it is a field or leads away.
                var document = System.Xml.Linq.XDocument.Parse(await text.ReadToEndAsync());
                Assert.DoesNotContain(document.Descendants(), e => e.Name.LocalName is "instrText" or "fldSimple" or "hyperlink" or "script");
            }
        }

        using var export = new ZipArchive(new MemoryStream(await visitor.Client.GetByteArrayAsync("/desk/export?upload=" + upload)));
        using var sheet = new StreamReader(export.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var cells = System.Xml.Linq.XDocument.Parse(await sheet.ReadToEndAsync()).Descendants().ToList();
        Assert.DoesNotContain(cells, e => e.Name.LocalName is "f" or "hyperlink");
        Assert.Contains(cells, e => e.Value.StartsWith("=HYPERLINK", StringComparison.Ordinal));
    }

    private static string? Fault(Visitor visitor) => Inert.FaultOf(visitor.Page, visitor.Page.Source.Text);
}
