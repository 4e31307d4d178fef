// SPDX-License-Identifier: Apache-2.0
#include "challenge/pack_formats.h"

#include "json/writer.h"

#include <string_view>

namespace tokenscope::challenge {

namespace {

json::Object entryObject(const ChallengeToken &entry)
{
    json::Object object;
    object.append("name", json::Value(entry.name));
    object.append("expected", json::Value(nameOf(entry.answer)));
    object.append("weight", json::Value(nameOf(entry.weight)));
    object.append("check", json::Value(nameOf(entry.guard)));
    object.append("reference", json::Value(entry.reference));
    object.append("reason", json::Value(entry.reason));
    return object;
}

std::string quotedForShell(std::string_view text)
{
    std::string word = "'";
    for (const char c : text)
        word += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return word + '\'';
}

} // namespace

std::string fileNameOf(const ChallengeToken &entry)
{
    return entry.name + ".jwt";
}

std::string packJson(const Pack &pack, const Target &target, PackTokens tokens)
{
    json::Array entries;
    for (const ChallengeToken &entry : pack) {
        json::Object object = entryObject(entry);
        if (tokens == PackTokens::Inside)
            object.append("token", json::Value(entry.token));
        else
            object.append("file", json::Value(fileNameOf(entry)));
        entries.emplace_back(std::move(object));
    }
    json::Object whole;
    if (isOfRequest(target)) {
        whole.append("htm", json::Value(target.method));
        whole.append("htu", json::Value(target.address));
    } else {
        whole.append("issuer", json::Value(target.issuer));
        whole.append("audience", json::Value(target.audience));
    }
    whole.append("kind", target.kind.empty() ? json::Value() : json::Value(target.kind));
    whole.append("tokens", json::Value(std::move(entries)));
    return json::write(whole);
}

std::vector<PackFile> packFiles(const Pack &pack, const Target &target)
{
    std::vector<PackFile> files;
    files.reserve(pack.size() + 1);
    for (const ChallengeToken &entry : pack)
        files.push_back({fileNameOf(entry), entry.token});
    files.push_back({"pack.json", packJson(pack, target, PackTokens::InFiles) + '\n'});
    return files;
}

/// Tokens go from file to header by way of a pipe, so that no list of processes shows them.
std::string packScript(const Pack &pack, const Target &target, const ScriptPlaces &places)
{
    const std::string_view header = isOfRequest(target) ? "DPoP: " : "Authorization: Bearer ";
    const std::string folder = places.folder.empty() ? "\"$(dirname \"$0\")\"" : quotedForShell(places.folder);
    const std::string url = places.url.empty() ? "${1:?Give the address of the service}" : quotedForShell(places.url);
    std::string script = "#!/bin/sh\nurl=" + url + "\ncd " + folder +
                         " || exit 2\nask() {\n"
                         "    { printf '" +
                         std::string(header) +
                         "'; cat \"$1.jwt\"; } |\n"
                         "        curl --silent --output /dev/null --header @- \\\n"
                         "            --write-out \"%{http_code} $2 $1\\n\" \"$url\"\n"
                         "    sleep 0.2\n}\n";
    for (const ChallengeToken &entry : pack) {
        const std::string_view expected = entry.weight == Weight::Advice ? "advice" : nameOf(entry.answer);
        script += "ask " + entry.name + ' ' + std::string(expected) + '\n';
    }
    return script;
}

} // namespace tokenscope::challenge
