// SPDX-License-Identifier: Apache-2.0
// Gives the command line every heavy text and key set, and some of both together, and watches what it takes:
//   heavy_run PROGRAM MIB [--time] [--only WORDS]
// It fails where a run takes more memory than belongs to the size, ends by a signal, or writes out many times what it
// read; with --time also where a MiB costs more than 40,000 bare verifications. Memory is what the system counted.

#include "tests/heavy/body_server.h"
#include "tests/heavy/heavy_texts.h"

#include "tests/bench/bare_verification.h"

#include <sys/resource.h>
#include <sys/wait.h>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

namespace tokenscope::heavy {

namespace {

constexpr std::size_t mib = 1024 * 1024;
constexpr double verifications = 40'000;
constexpr double startSeconds = 0.125;

struct Usage
{
    int status = 0;
    double seconds = 0; ///< computed, by the program and for it
    double memory = 0;  ///< at the most, in MiB
    double output = 0;  ///< in MiB, of both streams
};

int opened(const std::string &path, int flags)
{
    const int file = open(path.c_str(), flags | O_CLOEXEC, 0600);
    if (file < 0)
        throw std::runtime_error("cannot open " + path);
    return file;
}

/// Runs it with `input` as its standard input.
Usage run(std::vector<std::string> arguments, const std::string &input, const std::string &output)
{
    const int in = opened(input, O_RDONLY);
    const int out = opened(output, O_WRONLY | O_CREAT | O_TRUNC);
    std::vector<char *> raw;
    raw.reserve(arguments.size() + 1);
    for (std::string &argument : arguments)
        raw.push_back(argument.data());
    raw.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        dup2(in, STDIN_FILENO);
        dup2(out, STDOUT_FILENO);
        dup2(out, STDERR_FILENO);
        execv(raw.front(), raw.data());
        _exit(127);
    }
    close(in);
    close(out);
    Usage usage;
    rusage measured{};
    if (child < 0 || wait4(child, &usage.status, 0, &measured) != child)
        throw std::runtime_error("cannot run " + arguments.front());
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    usage.seconds = seconds(measured.ru_utime) + seconds(measured.ru_stime);
    usage.memory = double(measured.ru_maxrss) / 1024;
    usage.output = double(std::filesystem::file_size(output)) / double(mib);
    return usage;
}

/// What bare verifications of as many RS256 signatures take.
double secondsOfBareVerifications()
{
    crypto::RsaNumbers numbers;
    numbers.modulus.assign(256, 0xC5);
    numbers.exponent = {1, 0, 1};
    const bench::PKey key = bench::loadRsa(numbers);
    const Bytes message(300, 'a');
    const Bytes signature(256, 0x55);
    constexpr int count = 4000;
    const std::clock_t start = std::clock();
    for (int i = 0; i < count; ++i) {
        if (bench::verifyBare(*key, EVP_sha256(), bench::Padding::OfKey, message, signature))
            throw std::runtime_error("a signature that is none was verified");
    }
    return double(std::clock() - start) / CLOCKS_PER_SEC / count * verifications;
}

class Watch
{
public:
    Watch(std::string program, std::size_t size, std::optional<double> secondsForAMib)
        : m_program(std::move(program))
        , m_size(size)
        , m_secondsForAMib(secondsForAMib)
        , m_folder(std::filesystem::temp_directory_path() / ("heavy-" + std::to_string(getpid())))
    {
        std::filesystem::create_directories(m_folder);
        write("usual.json", usualKeys());
        write("usual.jwt", usualToken());
    }
    ~Watch() { std::filesystem::remove_all(m_folder); }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    void watchText(const Shape &shape)
    {
        write("heavy", shape.make(m_size));
        watch(shape.name, "inspect", {"inspect", "--jwks", path("usual.json"), "-"}, "heavy");
        watch(shape.name, "inspect --json", {"inspect", "--json", "--jwks", path("usual.json"), "-"}, "heavy");
        watch(shape.name, "inspect --all", {"inspect", "--all", "--json", "--jwks", path("usual.json"), "-"}, "heavy");
        watch(shape.name, "scan", {"scan", "--jwks", path("usual.json"), "-"}, "heavy");
    }

    void watchKeys(const Shape &shape)
    {
        const std::string keys = shape.make(m_size);
        write("heavy", keys);
        watch(shape.name, "keys", {"keys", path("heavy")}, "usual.jwt");
        watch(shape.name, "keys --json", {"keys", "--json", path("heavy")}, "usual.jwt");
        watch(shape.name, "inspect --jwks", {"inspect", "--jwks", path("heavy"), "-"}, "usual.jwt");
        const BodyServer server(keys);
        watch(shape.name, "fetch", {"fetch", "--kind", "jwks", server.url()}, "usual.jwt");
        watch(shape.name, "fetch --json", {"fetch", "--json", "--kind", "jwks", server.url()}, "usual.jwt");
    }

    void watchPair(const Pair &pair)
    {
        const std::string text = pair.text();
        write("heavy", pair.keys());
        write("heavy.jws", text);
        watch(pair.name, "inspect", {"inspect", "--jwks", path("heavy"), "-"}, "heavy.jws");
        watch(pair.name, "inspect --json", {"inspect", "--json", "--jwks", path("heavy"), "-"}, "heavy.jws");
    }

    bool held() const { return m_held; }

private:
    std::string path(const std::string &name) const { return (m_folder / name).string(); }
    void write(const std::string &name, const std::string &text) const
    {
        std::ofstream(path(name), std::ios::binary) << text;
    }

    void watch(const char *shape, const std::string &command, std::vector<std::string> arguments,
               const std::string &input)
    {
        arguments.insert(arguments.begin(), m_program);
        const Usage usage = run(std::move(arguments), path(input), path("output"));
        const double size = double(m_size) / double(mib);
        std::string faults;
        if (!WIFEXITED(usage.status) || WEXITSTATUS(usage.status) > 10)
            faults += " ENDED";
        // 1 GiB at 16 MiB.
        if (usage.memory > 192 + 52 * size)
            faults += " MEMORY";
        // Reports in full are wanted of many short tokens too: up to some MiB.
        const double always = command == "inspect --all" ? 4.25 : 0.25;
        // The answer as it came, beside what is said of its keys.
        const double times = command == "fetch --json" ? 10 : 8;
        if (usage.output > always + times * size)
            faults += " OUTPUT";
        // The program takes a while to begin. `scan` judges every one of the tokens, where others stop at some
        // thousand.
        const double share = command == "scan" ? 2 : 1;
        if (m_secondsForAMib && usage.seconds > startSeconds + share * *m_secondsForAMib * std::max(1.0, size))
            faults += " TIME";
        std::printf("%-42s %-15s %8.2f s %7.0f MiB, writes %6.2f MiB, ends with %d%s\n", shape, command.c_str(),
                    usage.seconds, usage.memory, usage.output, WEXITSTATUS(usage.status), faults.c_str());
        std::fflush(stdout);
        m_held = m_held && faults.empty();
    }

    std::string m_program;
    std::size_t m_size;
    std::optional<double> m_secondsForAMib;
    std::filesystem::path m_folder;
    bool m_held = true;
};

} // namespace

} // namespace tokenscope::heavy

/// Zero where all held, 1 where something did not, 2 where the arguments say nothing.
int main(int argc, char **argv)
{
    using namespace tokenscope::heavy;
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    if (arguments.size() < 2)
        return 2;
    std::optional<double> seconds;
    std::string only;
    for (std::size_t i = 2; i < arguments.size(); ++i) {
        if (arguments[i] == "--time")
            seconds = secondsOfBareVerifications();
        else if (arguments[i] == "--only" && i + 1 < arguments.size())
            only = arguments[++i];
    }
    if (seconds)
        std::printf("%.0f bare RS256 verifications: %.2f s\n", verifications, *seconds);
    Watch watch(arguments[0], std::size_t(std::stod(arguments[1]) * double(mib)), seconds);
    for (const Shape &shape : texts()) {
        if (std::string_view(shape.name).find(only) != std::string_view::npos)
            watch.watchText(shape);
    }
    for (const Shape &shape : keySets()) {
        if (std::string_view(shape.name).find(only) != std::string_view::npos)
            watch.watchKeys(shape);
    }
    for (const Pair &pair : pairs()) {
        if (std::string_view(pair.name).find(only) != std::string_view::npos)
            watch.watchPair(pair);
    }
    return watch.held() ? 0 : 1;
}
