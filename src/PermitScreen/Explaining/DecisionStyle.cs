namespace PermitScreen.Explaining;

/// <summary>The look of the page: system fonts, three verdict colours that also differ in words, rules for narrow screens and paper.</summary>
internal static class DecisionStyle
{
    public const string Css = """
        :root { --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --wash: #f6f8fa; --pass: #1a7f37; --notify: #8a5a00; --reject: #b3261e; }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--wash); color: var(--ink); line-height: 1.6;
          font-family: system-ui, -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 1rem; }
        h1 { font-size: 1.35rem; margin: .25rem 0 .75rem; line-height: 1.35; }
        h2 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
        h3 { font-size: 1rem; margin: 0; }
        p { margin: .25rem 0; }
        ul { padding: 0; margin: 0; list-style: none; }
        header, article, .dimensions li, section > ul, details { background: #fff; border: 1px solid var(--line); border-radius: .5rem; }
        header { padding: 1rem; border-left: .4rem solid var(--soft); }
        header.pass { border-left-color: var(--pass); }
        header.notify { border-left-color: var(--notify); }
        header.reject { border-left-color: var(--reject); }
        .verdict { font-size: 1.25rem; font-weight: 700; margin: 0; }
        .pass .verdict, .pass span, .ease h2 { color: var(--pass); }
        .notify .verdict, .notify span, .notify h2 { color: var(--notify); }
        .reject .verdict, .reject span, .reject h2, .problems h2 { color: var(--reject); }
        dl { margin: 0; }
        .answer > div { padding: .15rem 0; }
        .answer details { border: 0; margin: 0; }
        header dl:not(.answer) { margin-top: .5rem; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; color: var(--soft); font-size: .9rem; }
        dt, dd { display: inline; margin: 0; }
        dt { font-weight: 600; }
        dt::after { content: ": "; }
        :lang(zh) dt::after { content: "："; }
        dd { overflow-wrap: anywhere; }
        .list dd { display: list-item; list-style: disc; margin-left: 1.4rem; }
        .dimensions { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .5rem; margin-top: .75rem; }
        .dimensions li { padding: .5rem .75rem; }
        .dimensions b, .dimensions span { display: block; }
        .dimensions span { font-size: .9rem; }
        .classification { margin-top: .75rem; padding: .5rem .75rem; background: #fff; border: 1px solid var(--line); border-radius: .5rem; }
        article { padding: .75rem 1rem; margin: .5rem 0; }
        .rule, .help, .basis, .background { color: var(--soft); font-size: .875rem; }
        .rule { margin: 0; overflow-wrap: anywhere; }
        article dl > div { padding: .15rem 0; }
        .caution { color: var(--notify); }
        table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: .875rem; margin: .5rem 0; }
        th, td { text-align: left; vertical-align: top; padding: .25rem .5rem .25rem 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
        thead th { color: var(--soft); font-weight: 600; border-top: 0; }
        tbody th { font-weight: 400; }
        thead th:nth-child(1), thead th:nth-child(2) { width: 24%; }
        thead th:nth-child(3), thead th:nth-child(5) { width: 12%; }
        section > ul > li, details li { padding: .5rem 1rem; }
        section > ul > li + li, details li + li { border-top: 1px solid var(--line); }
        details { margin-top: .5rem; }
        details article { border-width: 1px 0 0; border-radius: 0; margin: 0; }
        .open article { padding: .5rem 1rem; }
        summary { padding: .5rem 1rem; cursor: pointer; }
        footer { margin: 2rem 0 1rem; color: var(--soft); font-size: .8rem; overflow-wrap: anywhere; }
        @media (max-width: 40rem) {
          thead { display: none; }
          table, tbody, tr, tbody th { display: block; }
          td { display: inline-block; margin-right: .75rem; }
          tr { border-top: 1px solid var(--line); padding: .25rem 0; }
          tbody th, td { border: 0; padding: .1rem 0; }
          tbody th { font-weight: 600; }
          td::before { content: attr(data-label) " "; color: var(--soft); }
        }
        @media print {
          body { background: #fff; font-size: 10.5pt; }
          main { max-width: none; padding: 0; }
          article, header, li, tr { break-inside: avoid; }
          h2, h3 { break-after: avoid; }
          details::details-content { content-visibility: visible; block-size: auto; }
        }
        """;
}
