using Microsoft.Extensions.Options;

namespace PermitScreen.Web.Service;

/// <summary>The rules that answer now. Nothing else holds rules, so that a swap is one assignment.</summary>
public sealed class RulesInService(IOptions<PermitScreenOptions> options)
{
    private volatile ServedRules current = Load(options.Value.Rules);

    /// <summary>The rules in service.</summary>
    public ServedRules Current => current;

    private static ServedRules Load(string directory)
    {
        var ruleSet = RuleSet.Load(directory).Value;
        return new ServedRules(ruleSet, new Screener(ruleSet));
    }
}
