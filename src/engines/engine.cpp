// SPDX-License-Identifier: Apache-2.0
#include "engines/engine.h"

#include <array>

namespace tokenscope::engines {

namespace {

using std::string_view;

// Bytecode would be written beside the libraries. The script lies in a private folder, and so does what Python would
// take from beside it.
constexpr std::array<string_view, 1> pythonArguments{"-B"};
constexpr std::array<string_view, 2> pythonVariables{"PYTHONPATH", "PYTHONUSERBASE"};
constexpr std::array<string_view, 1> nodeVariables{"NODE_PATH"};
constexpr std::array<string_view, 2> rubyVariables{"GEM_HOME", "GEM_PATH"};
constexpr std::array<string_view, 1> perlVariables{"PERL5LIB"};
constexpr std::size_t gibibyte = std::size_t(1) << 30;

// Node reserves far more than it uses; what it uses is bounded by its own option.
constexpr std::array<string_view, 1> nodeArguments{"--max-old-space-size=256"};
constexpr Language node{.name = "Node.js",
                        .program = "node",
                        .script = "verify.mjs",
                        .arguments = nodeArguments,
                        .variables = nodeVariables,
                        .addressSpace = 8 * gibibyte};
constexpr Language python{.name = "Python",
                          .program = "python3",
                          .script = "verify.py",
                          .arguments = pythonArguments,
                          .variables = pythonVariables};
constexpr Language ruby{
    .name = "Ruby", .program = "ruby", .script = "verify.rb", .arguments = {}, .variables = rubyVariables};
// Its warnings would stand among the answers.
constexpr std::array<string_view, 2> phpArguments{"-d", "display_errors=stderr"};
constexpr Language php{
    .name = "PHP", .program = "php", .script = "verify.php", .arguments = phpArguments, .variables = {}};
constexpr Language perl{
    .name = "Perl", .program = "perl", .script = "verify.pl", .arguments = {}, .variables = perlVariables};

constexpr std::array table{
    Engine{"jsonwebtoken", "jsonwebtoken", "jsonwebtoken", &node, "jsonwebtoken"},
    Engine{"jose", "jose", "jose", &node},
    Engine{"fast-jwt", "fast-jwt", "fast-jwt", &node},
    Engine{"pyjwt", "PyJWT", "PyJWT", &python, "pyjwt"},
    Engine{"authlib", "Authlib", "Authlib", &python},
    Engine{"python_jose", "python-jose", "python-jose", &python},
    Engine{"joserfc", "joserfc", "joserfc", &python},
    Engine{"jwcrypto", "jwcrypto", "jwcrypto", &python},
    Engine{"ruby-jwt", "ruby-jwt", "jwt", &ruby},
    Engine{"php-jwt", "php-jwt", "firebase/php-jwt", &php},
    Engine{"crypt_jwt", "Crypt::JWT", "Crypt::JWT", &perl},
};

} // namespace

std::span<const Engine> engines()
{
    return table;
}

std::string_view engineStateName(EngineState state)
{
    switch (state) {
    case EngineState::Accepted:
        return "accepted";
    case EngineState::Refused:
        return "refused";
    case EngineState::KeyNotTaken:
        return "key_not_taken";
    case EngineState::NotFound:
        return "not_found";
    case EngineState::TimedOut:
        return "timed_out";
    case EngineState::TooMuchOutput:
        return "too_much_output";
    case EngineState::Ended:
        return "ended";
    case EngineState::NotConfined:
        return "not_confined";
    }
    return {};
}

} // namespace tokenscope::engines
