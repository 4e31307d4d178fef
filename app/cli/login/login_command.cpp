// SPDX-License-Identifier: Apache-2.0
#include "app/cli/login/login_command.h"

#include "app/cli/command_input.h"
#include "app/cli/command_line_words.h"
#include "app/cli/login/login_json.h"
#include "app/cli/login/login_report.h"
#include "app/cli/make/output_file.h"
#include "app/cli/terminal.h"
#include "explain/login/login_words.h"
#include "explain/phrases/plain_text.h"
#include "login/sanitizing/sanitizer.h"
#include "json/writer.h"

#include <filesystem>

namespace tokenscope::cli {

namespace {

bool isSameFile(const std::string &a, const std::string &b)
{
    std::error_code missing;
    return std::filesystem::equivalent(a, b, missing);
}

} // namespace

ExitCode runLogin(const LoginOptions &options)
{
    if (options.sanitizedFile == "-" || isSameFile(options.file, options.sanitizedFile)) {
        complain(CommandLineWords::tr("--sanitized needs a file of its own."));
        return ExitCode::Usage;
    }
    const Existing existing = options.replacesFile ? Existing::Replace : Existing::Keep;
    if (const auto obstacle = outputObstacle(options.sanitizedFile, existing))
        return notMade(*obstacle);
    const auto text = readInput(options.file);
    if (!text) {
        complain(text.error());
        return ExitCode::Usage;
    }
    auto har = login::readHar(*text);
    if (!har) {
        complain(explain::LoginWords::failure(explain::plainText(options.file), har.error()));
        return ExitCode::Usage;
    }
    const login::Report report = login::explainLogin(std::move(*har));
    if (!options.sanitizedFile.empty()) {
        const std::string clean = login::sanitizedHar(report.recording);
        if (const auto fault = writeOutput(options.sanitizedFile, asBytes(clean), Readers::Owner, existing))
            return notMade(*fault);
    }
    if (options.json)
        printRaw(json::write(loginJson(report)));
    else
        print(loginReport(report).join(u'\n'));
    if (report.logins.empty())
        return ExitCode::Unverified;
    return report.broken() ? ExitCode::Rejected : ExitCode::Accepted;
}

} // namespace tokenscope::cli
