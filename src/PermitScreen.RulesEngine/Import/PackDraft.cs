using PermitScreen.Facts;

namespace PermitScreen.RulesEngine.Import;

/// <summary>Collects what of a workflow our language can say.</summary>
internal sealed class PackDraft(ImportOptions options)
{
    private readonly List<(WorkflowRule Rule, Term Term)> taken = [];
    private readonly List<ImportRemark> leftOut = [];
    private readonly List<ImportRemark> remarks = [];
    private readonly Dictionary<string, Field> fields = new(StringComparer.Ordinal);

    public void Add(WorkflowRule rule)
    {
        if (!rule.Enabled)
        {
            LeaveOut(rule, new("已停用", "it is switched off"));
            return;
        }

        var (term, fault) = Read(rule);
        if (term is null)
        {
            LeaveOut(rule, new($"规则语言不能表达：{fault}", $"our language cannot say {fault}"));
            return;
        }

        var (bare, removed) = Guards.Without(term);
        if (bare is null)
        {
            LeaveOut(rule, new("单独判断某项是否填写：在本系统里未填就是未知，不是“否”", $"{Guards.Reason}: for us what nobody said is unknown, never no"));
            return;
        }

        if (Guards.Fields(bare).Select(Of).FirstOrDefault(f => f.Type is not (FactType.Boolean or FactType.Number or FactType.Enum or FactType.Set or FactType.Text)) is { } odd)
        {
            LeaveOut(rule, new($"{odd.Path} 的类型不能这样比较", $"`{odd.Path}` cannot be compared so"));
            return;
        }

        if (Clash(bare) is { } clash)
        {
            LeaveOut(rule, new($"{clash} 与别处的用法或选项不一致", $"`{clash}` is used otherwise elsewhere, or has no such option"));
            return;
        }

        if (removed)
            Remark(rule, new("判空条件已略去：未填就是未知", "its null checks are left out: what nobody said is unknown"));
        foreach (var other in rule.Others)
            Remark(rule, new($"{other} 没有导入", $"{other} is not taken over"));
        taken.Add((rule, bare));
    }

    public ImportedPack Finish() =>
        new(taken.Count == 0 ? [] : PackText.Files(options, taken, [.. fields.Values.Where(f => f.IsNew)], Of), leftOut, remarks);

    private (Term? Term, string? Fault) Read(WorkflowRule rule)
    {
        if (rule.Parts.Count == 0)
            return ExpressionReader.Read(rule.Expression, rule.Parameters);
        if (rule.Operator is not ("And" or "AndAlso" or "Or" or "OrElse"))
            return (null, $"the operator {rule.Operator}");
        var parts = rule.Parts.Where(p => p.Enabled).Select(Read).ToList();
        if (parts.Count == 0)
            return (null, "a rule of no rules");

        // Half of the parts would be another rule.
        if (parts.FirstOrDefault(p => p.Term is null) is { Fault: { } fault })
            return (null, $"{fault} (in one of its rules)");
        var terms = parts.Select(p => p.Term!).ToList();
        return (rule.Operator.StartsWith("And", StringComparison.Ordinal) ? new AllTerm(terms) : new AnyTerm(terms), null);
    }

    private string? Clash(Term term) => term switch
    {
        AllTerm all => all.Parts.Select(Clash).FirstOrDefault(c => c is not null),
        AnyTerm any => any.Parts.Select(Clash).FirstOrDefault(c => c is not null),
        NotTerm not => Clash(not.Part),
        _ => Guards.Fields(term).Single() is var field && Of(field).Take(term) ? null : field,
    };

    private Field Of(string path)
    {
        if (!fields.TryGetValue(path, out var field))
            fields[path] = field = new Field(path, options.Pack, options.Known?.Vocabulary[path]);
        return field;
    }

    private void LeaveOut(WorkflowRule rule, Bilingual why) => leftOut.Add(new ImportRemark(rule.Name, rule.Expression, why));

    private void Remark(WorkflowRule rule, Bilingual what) => remarks.Add(new ImportRemark(rule.Name, rule.Expression, what));
}
