using PermitScreen.Web.SelfCheck;
using PermitScreen.Web.Service;

namespace PermitScreen.Web.Pages.Check;

/// <summary>The result, as far as the answers go: it can be shown from any question.</summary>
public sealed class ResultModel(RulesInService rules, ISelfCheckStore store, PdfPrinter printer) : CheckPage(rules, store)
{
    internal ResultView View { get; private set; } = null!;

    /// <summary>Something is installed that prints a PDF; else the page is printed by the browser.</summary>
    internal bool HasPdf => printer.IsInstalled;

    public void OnGet()
    {
        View = ResultView.Of(Check, T);
        BackPath = Check.Steps.IsEmpty ? null : Check.PathOf(Check.Steps[^1].Fact);
    }
}
