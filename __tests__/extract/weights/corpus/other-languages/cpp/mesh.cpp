#include "assimp/Importer.hpp"
#include "gfx/model.h"

namespace {
constexpr auto kModel = "vehicles/truck";
constexpr auto kShader = "shaders/pbr";
constexpr auto kRatio = "16/9";
}  // namespace

gfx::Model load() {
    Assimp::Importer importer;
    const auto * scene = importer.ReadFile("assets/truck.fbx", 0);
    return gfx::Model(scene, kModel, kShader, kRatio);
}
