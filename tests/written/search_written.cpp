// SPDX-License-Identifier: Apache-2.0
//   search_written FOLDER   after a run of all tests: is a token that was used in it, or anything that looks like a
//                           token or a private key, in any file that the programs wrote? FOLDER holds a folder for
//                           each test (in_fresh_home). Exit status 1 where one is.
#include "tests/written/token_search.h"
#include "tests/written/written_files.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <set>

using namespace tokenscope::tests;

namespace {

/// Written as it had to be.
struct Exception
{
    std::string_view program;
    std::string_view inPath;
    // The reason is the comment beside each.
};

constexpr std::array<Exception, 20> exceptions{{
    // What a test gives to the program in a file, as a person would have it there: tests/app/command_line.h, Files.
    {"tst_command_line", "/given-to-the-program-"},
    {"tst_opened_files", "/given-to-the-program-"},
    {"tst_companions", "/given-to-the-program-"},
    {"tst_passphrase", "/given-to-the-program-"},
    {"tst_pasting", "/given-to-the-program-"},
    {"tst_client_identity", "/given-to-the-program-"},
    {"make_field_cases", "/given-to-the-program-"},
    {"tst_scanner", "/given-to-the-program-"},
    {"tst_separation", "/given-to-the-program-"},
    {"tst_row_groups", "/given-to-the-program-"},
    {"tst_groups_dialog", "/given-to-the-program-"},
    {"tst_login_window", "/given-to-the-program-"},
    {"tst_table_scan", "/given-to-the-program-"},
    {"tst_table_window", "/given-to-the-program-"},
    // Keys and tokens that a test has the program make, and write there.
    {"tokenscope-cli", "/asked-for/"},
    {"tst_make_window", "/asked-for-"},
    {"tst_challenge_window", "/asked-for-"},
    {"tst_saving", "/asked-for-"},
    // Proofs that a test asks for, the token being what they are about, and keys that it has made for them.
    {"tokenscope-cli", "/proof.json"},
    {"tokenscope-cli", "/proof-checker/"},
}};

/// What is public and has to be found, or the search would have missed what was written.
struct Expected
{
    std::string_view what;
    std::string_view pathEnd;
    std::string_view text;
};

constexpr std::array<Expected, 4> expected{{
    {"keys in the history", "/tokenscope.sqlite", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"},
    {"a change that is under way", "/tokenscope.sqlite-journal", "CREATE TABLE"},
    {"a list of endpoints, written beside its place first", "", "tokenscope_endpoints"},
    {"a saved response, its token masked", "", "pts_\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2"},
}};

bool isExcepted(const WrittenFile &file)
{
    return std::ranges::any_of(exceptions, [&](const Exception &each) {
        return file.program.starts_with(each.program) && file.path.contains(each.inPath);
    });
}

bool isSeen(const Expected &thing, const std::vector<WrittenFile> &files)
{
    return std::ranges::any_of(files, [&](const WrittenFile &file) {
        return !file.program.empty() && file.path.ends_with(thing.pathEnd) && file.bytes.contains(thing.text);
    });
}

WrittenFiles readAll(const std::filesystem::path &folder)
{
    WrittenFiles all;
    for (const auto &test : std::filesystem::directory_iterator(folder)) {
        WrittenFiles some = readWrittenFiles(test.path());
        std::ranges::move(some.files, std::back_inserter(all.files));
        all.sent += some.sent;
    }
    return all;
}

int search(const std::filesystem::path &folder)
{
    const WrittenFiles written = readAll(folder);
    const auto tokens = bearerTokens(written.sent);
    const std::set<std::string> distinct(tokens.begin(), tokens.end());
    const TokenSearch search({distinct.begin(), distinct.end()});
    int faults = 0;
    std::size_t bytes = 0;
    for (const WrittenFile &file : written.files) {
        bytes += file.bytes.size();
        if (isExcepted(file))
            continue;
        for (const FoundSecret &secret : search.find(file.bytes)) {
            std::printf("%s wrote %s, %s, into %s: %s\n", file.program.empty() ? "Somebody" : file.program.c_str(),
                        secret.what.c_str(), secret.encoding.c_str(), file.path.c_str(), secret.text.c_str());
            ++faults;
        }
    }
    for (const Expected &thing : expected) {
        if (!isSeen(thing, written.files)) {
            std::printf("The search proves nothing: it has not seen %s.\n", std::string(thing.what).c_str());
            ++faults;
        }
    }
    std::printf("Searched %zu files, %zu bytes written, for %zu tokens that were sent and for whatever looks like one: "
                "%d faults.\n",
                written.files.size(), bytes, distinct.size(), faults);
    return faults == 0 ? 0 : 1;
}

} // namespace

int main(int count, char **arguments)
{
    if (count != 2) {
        std::fputs("usage: search_written FOLDER\n", stderr);
        return 2;
    }
    try {
        return search(arguments[1]);
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 2;
    }
}
