// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <span>
#include <string_view>

/// The real libraries of this computer, asked about a token: each in a process of its own that reaches no network.
namespace tokenscope::engines {

/// How programs of a language are started here.
struct Language
{
    std::string_view name;
    std::string_view program;                        ///< searched along PATH
    std::string_view script;                         ///< of src/engines/scripts
    std::span<const std::string_view> arguments;     ///< before the script
    std::span<const std::string_view> variables;     ///< that say where its libraries are, and are handed on
    std::size_t addressSpace = std::size_t(1) << 30; ///< bytes
};

/// A library that can be asked.
struct Engine
{
    std::string_view id;      ///< `pyjwt`; what the script takes as its name
    std::string_view name;    ///< `PyJWT`
    std::string_view package; ///< as its language's packages are named
    const Language *language;
    std::string_view profile = {}; ///< the id of what we say of it; empty where we say nothing
};

std::span<const Engine> engines();

/// What each library gets, on its standard input alone.
struct EngineRequest
{
    QByteArray line;    ///< of JSON: the token, one key, and what is expected of issuer, audience and algorithms
    QStringList hidden; ///< texts in it that no library's message may repeat: the token and the secret
};

enum class EngineState {
    Accepted,
    Refused,
    KeyNotTaken,   ///< the library has no use for such a key
    NotFound,      ///< the library, or its language, is not here
    TimedOut,      ///< within its time there was no answer
    TooMuchOutput, ///< it printed more than an answer is long
    Ended,         ///< without an answer: it crashed, or was out of memory
    NotConfined,   ///< the system does not let a process be kept from the network
};
/// `accepted`, `refused`, `key_not_taken`, …
std::string_view engineStateName(EngineState state);

struct EngineResult
{
    const Engine *engine = nullptr;
    EngineState state = EngineState::NotFound;
    QString version = {}; ///< as the library says; may be empty
    QString message = {}; ///< the library's own, cut to a bound and where it repeats token or secret; not escaped
};

} // namespace tokenscope::engines

Q_DECLARE_METATYPE(tokenscope::engines::EngineResult)
