using PermitScreen.Diagnostics;

namespace PermitScreen.Web.Api;

/// <summary>The problems that requests meet.</summary>
internal static class Problems
{
    public static Problem NotFound { get; } = new(404, "not-found", new("没有这个资源", "there is no such resource"));

    public static Problem NoZones { get; } = new(404, "no-zones", new("本服务未加载空间图层", "this host has no zone layers"));

    public static Problem WrongMediaType { get; } = new(415, "media-type", new("请求正文应为 UTF-8 的 JSON 或 YAML", "the body must be JSON or YAML in UTF-8"));

    public static Problem BadIdempotencyKey { get; } = new(400, "idempotency-key", new("Idempotency-Key 应为 1 至 200 个可见字符", "Idempotency-Key takes 1 to 200 visible characters"));

    public static Problem KeyReused { get; } = new(422, "idempotency-key-reused", new("该 Idempotency-Key 已用于另一请求", "this Idempotency-Key was used for another request"));

    public static Problem UnderWay { get; } = new(409, "idempotency-under-way", new("同一 Idempotency-Key 的请求正在处理", "a request with this Idempotency-Key is under way")) { RetryAfter = 1 };

    public static Problem NoKey { get; } = new(401, "key", new("缺少有效的接口密钥", "a valid API key is needed"));

    public static Problem OutOfScope { get; } = new(403, "scope", new("该密钥无权做此请求", "this key is not made for that"));

    public static Problem TooMany { get; } = new(429, "too-many", new("请求过于频繁", "too many requests")) { RetryAfter = 60 };

    public static Problem LogUnavailable { get; } = new(503, "log-unavailable", new("判定日志暂不可用，未作判定", "the decision log is not available, so nothing was decided")) { RetryAfter = 5 };

    public static Problem NotArchived { get; } = new(404, "rules-not-archived", new("当时所用的规则未存档，或空间图层已更换", "the rules or the zone layers of that decision are not at hand"));

    public static Problem Forgotten { get; } = new(410, "forgotten", new("该判定的内容已按保留期限删除", "what was decided has been deleted at the end of its time"));

    public static Problem Internal { get; } = new(500, "internal", new("服务内部错误", "something failed in the host"));

    /// <summary>The body is larger than anything that is meant.</summary>
    /// <param name="limit">in bytes</param>
    public static Problem TooLarge(int limit) => new(413, "too-large", new($"请求正文超过 {limit} 字节", $"the body is larger than {limit} bytes"));

    /// <param name="name">of the parameter or the field</param>
    /// <param name="expected">what may stand there</param>
    public static Problem Bad(string name, Bilingual expected) => new(400, "parameter", new($"`{name}` 应为{expected.Zh}", $"`{name}` must be {expected.En}"));

    /// <summary>400 for what is no JSON or YAML, 422 for what is but cannot be understood.</summary>
    public static Problem Refused(IReadOnlyList<Diagnostic> diagnostics) => diagnostics.Any(d => d.Code.StartsWith("PS0", StringComparison.Ordinal))
        ? new(400, "not-readable", new("请求正文无法读取", "the body cannot be read")) { Diagnostics = diagnostics }
        : new(422, "refused", new("申请有误，未作判定", "the application is faulty, so nothing was decided")) { Diagnostics = diagnostics };

    /// <summary>For what the server itself refuses, such as an unknown path or method.</summary>
    public static Problem OfStatus(int status) => status switch
    {
        401 => NoKey,
        404 => NotFound,
        405 => new(405, "method", new("该资源不支持此方法", "the resource does not take this method")),
        415 => WrongMediaType,
        >= 500 => Internal,
        _ => new(status, "request", new("请求有误", "the request is faulty")),
    };
}
