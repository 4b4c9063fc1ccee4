using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace PermitScreen.Web.Log.Migrations;

/// <summary>The tables of ASP.NET Core Identity, without its roles: an account has one role, of three.</summary>
[DbContext(typeof(LogContext))]
[Migration("20261126130000_Accounts")]
internal sealed class Accounts : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "accounts",
            table => new
            {
                id = table.Column<string>(),
                role = table.Column<string>(),
                region = table.Column<string>(),
                user_name = table.Column<string>(maxLength: 256, nullable: true),
                normalized_user_name = table.Column<string>(maxLength: 256, nullable: true),
                email = table.Column<string>(maxLength: 256, nullable: true),
                normalized_email = table.Column<string>(maxLength: 256, nullable: true),
                email_confirmed = table.Column<bool>(),
                password_hash = table.Column<string>(nullable: true),
                security_stamp = table.Column<string>(nullable: true),
                concurrency_stamp = table.Column<string>(nullable: true),
                phone_number = table.Column<string>(nullable: true),
                phone_number_confirmed = table.Column<bool>(),
                two_factor_enabled = table.Column<bool>(),
                lockout_end = table.Column<DateTimeOffset>(nullable: true),
                lockout_enabled = table.Column<bool>(),
                access_failed_count = table.Column<int>(),
            },
            constraints: table => table.PrimaryKey("pk_accounts", row => row.id));
        migrationBuilder.CreateIndex("ix_accounts_normalized_user_name", "accounts", "normalized_user_name", unique: true);
        migrationBuilder.CreateTable(
            "account_claims",
            table => new
            {
                id = table.Column<int>().Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", Npgsql.EntityFrameworkCore.PostgreSQL.Metadata.NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                user_id = table.Column<string>(),
                claim_type = table.Column<string>(nullable: true),
                claim_value = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_account_claims", row => row.id);
                table.ForeignKey("fk_account_claims", row => row.user_id, "accounts", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "account_logins",
            table => new
            {
                login_provider = table.Column<string>(),
                provider_key = table.Column<string>(),
                provider_display_name = table.Column<string>(nullable: true),
                user_id = table.Column<string>(),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_account_logins", row => new { row.login_provider, row.provider_key });
                table.ForeignKey("fk_account_logins", row => row.user_id, "accounts", "id", onDelete: ReferentialAction.Cascade);
            });
        migrationBuilder.CreateTable(
            "account_tokens",
            table => new
            {
                user_id = table.Column<string>(),
                login_provider = table.Column<string>(),
                name = table.Column<string>(),
                value = table.Column<string>(nullable: true),
            },
            constraints: table =>
            {
                table.PrimaryKey("pk_account_tokens", row => new { row.user_id, row.login_provider, row.name });
                table.ForeignKey("fk_account_tokens", row => row.user_id, "accounts", "id", onDelete: ReferentialAction.Cascade);
            });
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in (string[])["account_tokens", "account_logins", "account_claims", "accounts"])
            migrationBuilder.DropTable(table);
    }
}
