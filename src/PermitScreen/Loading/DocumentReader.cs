using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary>Reads the register of documents and their clauses.</summary>
internal sealed class DocumentReader(Definitions definitions)
{
    private readonly DiagnosticList diagnostics = definitions.Diagnostics;

    public void Read(Node root)
    {
        if (Fields.Of(root, Shapes.DocumentsFile, diagnostics) is not { } file)
            return;
        foreach (var fields in file.Mappings("documents", Shapes.Document))
            ReadDocument(fields);
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

        var document = new SourceDocument(
            id,
            title,
            issuer,
            fields.Text("published") ?? "",
            fields.Text("region") ?? "",
            authority,
            inForce.Value,
            verified,
            note,
            [.. clauses],
            fields.PlaceOf("id"));
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
        var clause = new Clause(
            id,
            document,
            fields.Text("section") ?? "",
            fields.Text("locator") ?? "",
            fields.Text("outcome") ?? "",
            fields.Text("family") ?? "",
            fields.Text("check") ?? "",
            fields.Words("not_encodable"),
            fields.PlaceOf("id"));
        if (definitions.Clauses.TryAdd(id, clause))
            return clause;
        diagnostics.Add(
            RuleFaults.DuplicateId, clause.Place, new Bilingual("条款", "clause"), id, definitions.Clauses[id].Place.ToString());
        return null;
    }
}
