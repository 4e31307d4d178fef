// SPDX-License-Identifier: Apache-2.0
#include "app/cli/fetch_options.h"
#include "app/cli/command_line_words.h"

#include "app/cli/command_input.h"
#include "app/cli/terminal.h"
#include "base/whitespace.h"
#include "endpoint/pasted/environment.h"
#include "endpoint/pasted/request_text.h"
#include "endpoint/pasted/typed_address.h"
#include "explain/phrases/plain_text.h"

namespace tokenscope::cli {

using namespace Qt::StringLiterals;

namespace {

endpoint::EnvironmentRequest environmentRequest()
{
    return endpoint::pangeaEnvironment(QProcessEnvironment::systemEnvironment());
}

endpoint::Kind kindOf(const FetchOptions &options, const endpoint::FetchRequest &request)
{
    if (const auto kind = endpoint::kindNamed(QString::fromStdString(options.kind)))
        return *kind;
    if (request.typedUrl.isEmpty())
        return endpoint::Kind::PangeaAuthn; // without a URL only Pangea's variables can name one
    return endpoint::kindOfAddress(request.typedUrl, !request.token.isEmpty(), environmentRequest());
}

/// What Pangea's own variables say, where nothing else does.
void fillFromEnvironment(endpoint::FetchRequest &request, bool hasUrl)
{
    const auto environment = environmentRequest();
    if (!hasUrl && !environment.isEmpty()) {
        request.typedUrl = environment.endpoint.url.toString();
        complain(environment.domainVariable.isEmpty()
                     ? CommandLineWords::tr("The endpoint is Pangea's default, %1.").arg(request.typedUrl)
                     : CommandLineWords::tr("The endpoint is from %1.").arg(environment.domainVariable));
    }
    if (request.token.isEmpty() && !environment.tokenVariable.isEmpty()) {
        request.token = environment.token;
        complain(CommandLineWords::tr("The token is from %1.").arg(environment.tokenVariable));
    }
}

/// As a URL would name it.
std::expected<QString, QString> hostIn(const std::string &text)
{
    QUrl url;
    url.setHost(QString::fromStdString(text), QUrl::StrictMode);
    if (url.host().isEmpty()) {
        return std::unexpected(
            CommandLineWords::tr(
                "--allow-clear-text takes only a host, without scheme, port and path; “%1” is not one.")
                .arg(explain::quotedText(text)));
    }
    return url.host(QUrl::FullyEncoded);
}

std::expected<endpoint::ClientIdentityFiles, QString> clientIdentity(const FetchOptions &options)
{
    endpoint::ClientIdentityFiles files;
    files.certificateFile = QString::fromStdString(options.clientCertificateFile);
    files.keyFile = QString::fromStdString(options.clientKeyFile);
    if (files.certificateFile.isEmpty() && (!files.keyFile.isEmpty() || !options.clientPassphraseFile.empty()))
        return std::unexpected(CommandLineWords::tr("--client-key and --client-passphrase-file need --client-cert."));
    if (files.certificateFile.toStdString() != options.clientCertificateFile ||
        files.keyFile.toStdString() != options.clientKeyFile)
        return std::unexpected(
            CommandLineWords::tr("--client-cert, --client-key: the name of that file is not UTF-8. Give the file "
                                 "another name."));
    if (options.clientPassphraseFile.empty())
        return files;
    const auto passphrase = readInput(options.clientPassphraseFile);
    if (!passphrase)
        return std::unexpected(passphrase.error());
    files.passphrase = QString::fromStdString(passphrase->substr(0, passphrase->find_first_of("\r\n")));
    return files;
}

/// Takes address and token from the request in a file; answers with the kind that it says.
std::expected<endpoint::Kind, QString> fillFromFile(endpoint::FetchRequest &request, const std::string &file)
{
    const auto text = readInput(file);
    if (!text)
        return std::unexpected(text.error());
    const auto written = endpoint::requestInText(QString::fromStdString(*text));
    if (!written)
        return std::unexpected(
            text->find_first_not_of(ascii::jsonWhitespace) == std::string::npos
                ? CommandLineWords::tr("--from: the text is empty; a curl command or a Postman request is needed.")
                : CommandLineWords::tr("--from: neither a curl command nor a Postman request."));
    request.typedUrl = written->url;
    request.token = written->token;
    if (!written->notFollowed.isEmpty())
        complain(CommandLineWords::tr("Not followed in that request: %1.")
                     .arg(explain::quotedText(written->notFollowed.join(u", "_s).toStdString(), 300)));
    return written->endpoint.kind;
}

} // namespace

std::expected<endpoint::FetchRequest, QString> fetchRequest(const FetchOptions &options)
{
    endpoint::FetchRequest request;
    std::optional<endpoint::Kind> named;
    if (!options.requestFile.empty()) {
        const auto kind = fillFromFile(request, options.requestFile);
        if (!kind)
            return std::unexpected(kind.error());
        named = *kind;
    }
    if (!options.url.empty())
        request.typedUrl = QString::fromStdString(options.url);
    if (!options.tokenFile.empty()) {
        const auto token = readSecretLine(options.tokenFile);
        if (!token)
            return std::unexpected(token.error());
        request.token = *token;
    }
    request.kind = options.kind.empty() && named ? *named : kindOf(options, request);
    request.isKindGuessed = options.kind.empty() && !named;
    request.typedUrl = endpoint::completedAddress(request.kind, request.typedUrl);
    const bool hasUrl = !options.url.empty() || !options.requestFile.empty();
    // The variables are Pangea's: they are no other endpoint's business.
    if (request.kind == endpoint::Kind::PangeaAuthn && options.tokenFile.empty())
        fillFromEnvironment(request, hasUrl);
    if (!hasUrl && request.typedUrl.isEmpty())
        return std::unexpected(CommandLineWords::tr("Name a URL or --from, or set PANGEA_DOMAIN."));
    for (const std::string &text : options.clearTextHosts) {
        const auto host = hostIn(text);
        if (!host)
            return std::unexpected(host.error());
        request.confirmedClearTextHosts << *host;
    }
    request.authoritiesFile = QString::fromStdString(options.authoritiesFile);
    if (request.authoritiesFile.toStdString() != options.authoritiesFile)
        return std::unexpected(
            CommandLineWords::tr("--ca-file: the name of that file is not UTF-8. Give the file another name."));
    if (const auto identity = clientIdentity(options))
        request.clientIdentity = *identity;
    else
        return std::unexpected(identity.error());
    request.allowsHttp2 = options.http2;
    request.isTokenConfirmed = options.sendsTokenAnyway;
    if (options.proxy == "none")
        request.proxy.kind = endpoint::ProxyChoice::Kind::None;
    else if (!options.proxy.empty())
        request.proxy = {endpoint::ProxyChoice::Kind::Own, QString::fromStdString(options.proxy)};
    return request;
}

} // namespace tokenscope::cli
