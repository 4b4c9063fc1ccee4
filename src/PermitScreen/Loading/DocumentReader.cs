using System.Collections.Immutable;
using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads the register of documents and their clauses.</summary>
internal sealed class DocumentReader(Definitions definitions)
{
    private readonly DiagnosticList diagnostics = definitions.Diagnostics;
    private readonly List<(Clause Clause, Fields Fields)> read = [];

    public void Read(Node root)
    {
        if (Fields.Of(root, Shapes.DocumentsFile, diagnostics) is not { } file)
            return;
        foreach (var fields in file.Mappings("documents", Shapes.Document))
            ReadDocument(fields);
    }

    /// <summary>Examples speak of facts, so they are read once the vocabulary is known.</summary>
    public void ReadExamples()
    {
        var values = new FactValueReader(definitions.Tables, diagnostics);
        foreach (var (clause, fields) in read)
        {
            clause.Bars = ReadExamples(fields, "bars", values);
            clause.Excepts = ReadExamples(fields, "excepts", values);
            foreach (var exception in clause.Excepts.Where(e => e.Of is not null && clause.Bars.All(b => b.Name != e.Of)))
                diagnostics.AddUnknown(RuleFaults.UnknownExample, exception.Place, Nearest.Find(exception.Of!, clause.Bars.Select(b => b.Name)), exception.Of!);
        }
    }

    private ImmutableArray<ClauseExample> ReadExamples(Fields clause, string key, FactValueReader values)
    {
        if (definitions.LeavesOutExamples)
            return [];
        var examples = ImmutableArray.CreateBuilder<ClauseExample>();
        foreach (var fields in clause.Mappings(key, Shapes.ClauseExample))
        {
            var facts = CaseFacts.Read(fields, definitions, values);
            examples.Add(new ClauseExample(
                fields.Text("name") ?? "", fields.Text("of"), fields.Date("as_of"), facts.Given, facts.Unknown, fields.Place));
        }

        return examples.ToImmutable();
    }

    private void ReadDocument(Fields fields)
    {
        if (fields.Text("id") is not { } id)
            return;
        var clauses = fields.Mappings("clauses", Shapes.Clause).Select(c => ReadClause(c, id)).OfType<Clause>().ToList();
        var (title, issuer, note) = (fields.Words("title"), fields.Words("issuer"), fields.Words("note"));
        var (inForce, verified) = (fields.Period("in_force"), fields.Date("verified"));
        if (title is null || issuer is null || inForce is null || fields.Choice<Authority>("authority") is not { } authority)
            return;

        var document = new SourceDocument
        {
            Id = id,
            Title = title,
            Issuer = issuer,
            Published = fields.Text("published") ?? "",
            Region = fields.Text("region") ?? "",
            Authority = authority,
            InForce = inForce.Value,
            Verified = verified,
            Note = note,
            Clauses = [.. clauses],
            Place = fields.PlaceOf("id"),
        };
        if (!definitions.Documents.TryAdd(id, document))
        {
            diagnostics.Add(
                RuleFaults.DuplicateId, document.Place, new Bilingual("文件", "document"), id, definitions.Documents[id].Place.ToString());
        }
    }

    private Clause? ReadClause(Fields fields, string document)
    {
        if (fields.Text("id") is not { } id)
            return null;
        var clause = new Clause
        {
            Id = id,
            DocumentId = document,
            Section = fields.Text("section") ?? "",
            Locator = fields.Text("locator") ?? "",
            Outcome = fields.Choice<Verdict>("outcome") ?? Verdict.Notify,
            Family = fields.Text("family") ?? "",
            Check = fields.Text("check") ?? "",
            Strength = fields.Choice<Strength>("strength"),
            NotEncodable = fields.Words("not_encodable"),
            Place = fields.PlaceOf("id"),
        };
        read.Add((clause, fields));
        if (definitions.Clauses.TryAdd(id, clause))
            return clause;
        diagnostics.Add(
            RuleFaults.DuplicateId, clause.Place, new Bilingual("条款", "clause"), id, definitions.Clauses[id].Place.ToString());
        return null;
    }
}
