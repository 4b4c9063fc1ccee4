using Deque.AxeCore.Commons;

namespace PermitScreen.Web.Tests.Browser;

/// <summary>
/// axe-core in the page that stands. The package's own way opens a second window for every page, for frames from elsewhere, of which there
/// are none here, and takes seconds for it.
/// </summary>
internal static class Axe
{
    private const string Run = """
        axe.run(document, { resultTypes: ['violations'] }).then(found =>
          found.violations.map(v => `${v.id}: ${v.help} ${v.nodes.map(n => n.html).join(', ')}`))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>What is wrong with the page; empty for nothing.</summary>
    public static async Task<string[]> FaultsOf(Window window)
    {
        // At another width the same page stands, and has it.
        if (await window.Page.EvaluateAsync<bool>("typeof axe === 'undefined'"))
            await window.Page.EvaluateAsync(Script);
        return await window.Page.EvaluateAsync<string[]>(Run);
    }
}
