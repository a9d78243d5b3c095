// SPDX-FileCopyrightText: 2026 FastCheck Kiosk contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <random>
#include <string>
#include <string_view>
#include <vector>

/// Stands in for libFuzzer where the compiler has none, with the same command line: replays a folder, then
/// -runs=N inputs made from it, or as many as fit into -max_total_time=SECONDS. Always the same ones, so that
/// a failure comes again.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

using Input = std::vector<uint8_t>;

static std::vector<Input> readCorpus(const std::filesystem::path &folder)
{
    std::vector<Input> inputs;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        std::ifstream file(entry.path(), std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return inputs;
}

static Input mutated(Input input, const Input &other, std::mt19937 &random)
{
    const auto below
        = [&random](size_t limit) { return std::uniform_int_distribution<size_t>(0, limit)(random); };
    for (size_t changes = below(7) + 1; changes > 0; --changes) {
        const size_t at = below(input.size());
        const auto place = input.begin() + std::ptrdiff_t(at);
        switch (below(4)) {
        case 0:
            input.insert(place, uint8_t(below(255)));
            break;
        case 1:
            input.erase(place, place == input.end() ? place : place + 1);
            break;
        case 2:
            input.insert(place, other.begin(), other.begin() + std::ptrdiff_t(below(other.size())));
            break;
        case 3:
            input.resize(at);
            break;
        default:
            if (at < input.size())
                input[at] = uint8_t(below(255));
        }
    }
    return input;
}

constexpr std::string_view timeOption = "-max_total_time=";

int main(int argc, char **argv)
{
    long runs = 10'000;
    auto end = std::chrono::steady_clock::time_point::max();
    std::vector<Input> inputs { {} };
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument.starts_with("-runs="))
            runs = std::strtol(argument.c_str() + 6, nullptr, 10);
        else if (argument.starts_with(timeOption)) {
            runs = std::numeric_limits<long>::max();
            end = std::chrono::steady_clock::now()
                + std::chrono::seconds(std::strtol(argument.c_str() + timeOption.size(), nullptr, 10));
        } else
            std::ranges::move(readCorpus(argument), std::back_inserter(inputs));
    }
    for (const Input &input : inputs)
        LLVMFuzzerTestOneInput(input.data(), input.size());
    std::mt19937 random; // NOLINT(cert-msc51-cpp): the same inputs every time
    std::uniform_int_distribution<size_t> any(0, inputs.size() - 1);
    long run = 0;
    for (; run < runs && std::chrono::steady_clock::now() < end; ++run) {
        const Input input = mutated(inputs[any(random)], inputs[any(random)], random);
        LLVMFuzzerTestOneInput(input.data(), input.size());
    }
    std::printf("%zu inputs replayed, %ld made from them\n", inputs.size(), run);
    return 0;
}
