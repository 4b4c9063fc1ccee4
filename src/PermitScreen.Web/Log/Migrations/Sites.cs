using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PermitScreen.Web.Log.Migrations;

/// <summary>Self-checks may have a site.</summary>
[DbContext(typeof(LogContext))]
[Migration("20261126200000_Sites")]
internal sealed class Sites : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.AddColumn<string>("site", "self_checks", nullable: false, defaultValue: "");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropColumn("site", "self_checks");
}
