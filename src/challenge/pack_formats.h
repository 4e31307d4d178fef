// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "challenge/pack.h"

#include <string>
#include <vector>

/// A pack for programs: as JSON, and as a script that asks a service.
namespace tokenscope::challenge {

enum class PackTokens { Inside, InFiles };

/// `NAME.jwt`, in the folder of a pack
std::string fileNameOf(const ChallengeToken &entry);

std::string packJson(const Pack &pack, const Target &target, PackTokens tokens);

struct PackFile
{
    std::string name;
    std::string text;
};

/// The folder of a pack: a file for each token, and `pack.json`.
std::vector<PackFile> packFiles(const Pack &pack, const Target &target);

/// Where a script finds the tokens' files and whom it asks. Empty: beside itself, and whom its first argument names.
struct ScriptPlaces
{
    std::string folder = {};
    std::string url = {};
};

/// For a shell with curl: five requests a second at most, no token in a list of processes.
std::string packScript(const Pack &pack, const Target &target, const ScriptPlaces &places);

} // namespace tokenscope::challenge
